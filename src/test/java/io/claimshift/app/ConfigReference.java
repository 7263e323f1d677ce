package io.claimshift.app;

import org.apache.kafka.common.config.ConfigDef;

/** The settings as the README's table, most important first. */
final class ConfigReference {

  private ConfigReference() {}

  static String markdown() {
    StringBuilder table = new StringBuilder("| key | default | meaning |\n|---|---|---|\n");
    for (ConfigDef.Importance importance : ConfigDef.Importance.values()) {
      Settings.DEFINITION.configKeys().values().stream()
          .filter(key -> key.importance == importance)
          .forEach(key -> table.append(row(key)));
    }
    return table.toString();
  }

  private static String row(ConfigDef.ConfigKey key) {
    String fallback =
        key.hasDefault() ? ConfigDef.convertToString(key.defaultValue, key.type) : "(required)";
    String shown = fallback == null || fallback.isEmpty() ? "" : "`" + fallback + "`";
    return "| `" + key.name + "` | " + shown + " | " + key.documentation + " |\n";
  }

  /** Prints the table, for whoever changed a setting. */
  public static void main(String[] args) {
    System.out.print(markdown());
  }
}
