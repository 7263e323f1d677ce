package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.contract.Contracts;
import io.claimshift.wire.Json;
import io.claimshift.wire.WatchRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SampleDesksTest {

  @Test
  void watches_areAsPublishedAndReadable() throws IOException {
    assertThat(SampleDesks.watches())
        .extracting(WatchRecord::desk)
        .containsExactly("world", "business", "sport");
    for (WatchRecord watch : SampleDesks.watches()) {
      String json = new String(Json.bytes(watch), StandardCharsets.UTF_8);
      assertThat(Contracts.violations("watches", json)).isEmpty();
      assertThat(watch.watch().desk()).isEqualTo(watch.desk());
    }
  }
}
