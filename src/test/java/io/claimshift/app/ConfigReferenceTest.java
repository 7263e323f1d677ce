package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's table of settings is the one the definition gives. */
class ConfigReferenceTest {

  @Test
  void readme_holdsTheTable() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(ConfigReference.markdown());
  }

  @Test
  void everySetting_isInTheTable() {
    assertThat(Settings.DEFINITION.names())
        .allSatisfy(name -> assertThat(ConfigReference.markdown()).contains("`" + name + "`"));
  }
}
