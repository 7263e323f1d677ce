package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimshift.alert.AlertType;
import io.claimshift.alert.Severity;
import io.claimshift.alert.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchRecordTest {

  @Test
  void publishedExample_isRead() throws IOException {
    Watch watch =
        WatchRecord.read("world", Files.readAllBytes(Path.of("topics/examples/watches.json")));

    assertThat(watch.actors()).containsExactly("North Korea", "Russia");
    assertThat(watch.phrases()).hasSize(2);
    assertThat(watch.types())
        .containsOnly(AlertType.REVERSAL, AlertType.CONFIRMATION, AlertType.RETRACTION);
    assertThat(watch.least()).isEqualTo(Severity.BULLETIN);
    assertThat(watch.quiet().unless()).isEqualTo(Severity.URGENT);
  }

  @Test
  void deskAlone_wantsEverything() {
    assertThat(read("{\"desk\":\"world\"}").types()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|desk",
        "null|desk",
        "{'desk':'city'}|desk",
        "{'desk':'world','minConfidence':2}|minConfidence",
        "{'desk':'world','words':['!']}|words",
        "{'desk':'world','actors':[' ']}|actors",
        "{'desk':'world','languages':['English please']}|languages",
        "{'desk':'world','quietHours':{'from':'25:00','until':'06:00','zone':'UTC'}}|quietHours",
        "{'desk':'world','quietHours':{'from':'22:00','until':'06:00','zone':'Mars'}}|quietHours",
        "{'desk':'world','quietHours':{'from':'22:00','until':'06:00'}}|quietHours: zone",
      })
  void valueThatMeansNothing_isToldByItsField(String json, String field) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(field);
  }

  private static Watch read(String json) {
    return WatchRecord.read("world", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
