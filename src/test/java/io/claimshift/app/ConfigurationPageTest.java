package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on configuration shows is what the program takes. */
class ConfigurationPageTest {
  private static final Path PAGE = Path.of("src/main/docs/configuration.md");
  private static final Pattern EXAMPLE = Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path secrets;

  @Test
  void everyExample_isAccepted_withItsSecretsPutIn() throws IOException {
    Files.writeString(secrets.resolve("kafka.properties"), "password=from-file\n");
    Files.writeString(secrets.resolve("keystore-password"), "from-file\n");
    Files.writeString(secrets.resolve("client-secret"), "from-file");
    String page = Files.readString(PAGE).replace("/run/secrets", secrets.toString());
    List<String> examples = EXAMPLE.matcher(page).results().map(result -> result.group(1)).toList();

    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    for (String example : examples) {
      Settings settings = SettingsSource.read(null, Map.of(), values(example));
      String all = settings.clients().toString();
      assertThat(all).doesNotContain("${").contains("from-file").doesNotContain("from-file\n");
    }
  }

  private static Map<String, String> values(String example) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(example));
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
    return values;
  }
}
