package io.claimshift.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimshift.wire.HtmlText;
import java.nio.charset.StandardCharsets;

/** Any markup whatever becomes plain text, the same each time, without growing. */
class HtmlTextFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void anyMarkup_becomesPlainText(byte[] utf8) {
    String markup = new String(utf8, StandardCharsets.UTF_8);

    String text = HtmlText.of(markup);

    assertThat(text).isEqualTo(HtmlText.of(markup)).isEqualTo(text.strip());
    assertThat(text.codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
        .isTrue();
    // A block tag of three characters gives at most a blank line and an item of four a line.
    assertThat(text.length()).isLessThanOrEqualTo(2 * markup.length() + 2);
  }
}
