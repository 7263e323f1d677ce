package io.claimshift.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.ConfigException;

/** Where settings come from, the later winning: file, CLAIMSHIFT_* variables, --set. */
final class SettingsSource {
  private static final String VARIABLE = "CLAIMSHIFT_";

  private SettingsSource() {}

  /**
   * @param file properties file, null for none
   * @param environment variables; CLAIMSHIFT_STATE_DIR is state.dir
   * @param overrides of the command line
   */
  static Settings read(Path file, Map<String, String> environment, Map<String, String> overrides) {
    Map<String, String> values = new HashMap<>();
    if (file != null) {
      values.putAll(load(file));
    }
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(VARIABLE)) {
            values.put(key(name), value);
          }
        });
    values.putAll(overrides);
    return new Settings(Secrets.resolve(values));
  }

  private static String key(String variable) {
    return variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.');
  }

  private static Map<String, String> load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      throw new ConfigException("Configuration file " + file + " does not exist");
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException(
          "Configuration file " + file + " cannot be read: " + e.getMessage());
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k)));
    return values;
  }
}
