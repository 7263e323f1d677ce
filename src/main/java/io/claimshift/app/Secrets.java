package io.claimshift.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigTransformer;
import org.apache.kafka.common.config.provider.ConfigProvider;
import org.apache.kafka.common.config.provider.DirectoryConfigProvider;
import org.apache.kafka.common.config.provider.EnvVarConfigProvider;
import org.apache.kafka.common.config.provider.FileConfigProvider;

/**
 * Puts in what settings only refer to, so that no secret stands in them: {@code ${file:PATH:KEY}}
 * is a key of a properties file, {@code ${dir:PATH:NAME}} a whole file as container platforms mount
 * secrets, {@code ${env:NAME}} a variable.
 */
final class Secrets {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(file|dir|env):[^}]*}");

  private Secrets() {}

  /** The same settings with all references followed; one that leads nowhere is told by its key. */
  static Map<String, String> resolve(Map<String, String> values) {
    if (values.values().stream().noneMatch(value -> REFERENCE.matcher(value).find())) {
      return values;
    }
    Map<String, ConfigProvider> providers =
        Map.of(
            "file", new FileConfigProvider(),
            "dir", new WholeFiles(),
            "env", new EnvVarConfigProvider());
    providers.values().forEach(provider -> provider.configure(Map.of()));
    ConfigTransformer transformer = new ConfigTransformer(providers);
    Map<String, String> resolved = new HashMap<>();
    values.forEach((key, value) -> resolved.put(key, resolve(transformer, key, value)));
    return resolved;
  }

  private static String resolve(ConfigTransformer transformer, String key, String value) {
    Matcher reference = REFERENCE.matcher(value);
    if (!reference.find()) {
      return value;
    }
    try {
      String found = transformer.transform(Map.of(key, value)).data().get(key);
      if (!found.contains(reference.group())) {
        return found;
      }
    } catch (ConfigException unreadable) {
      // Told below, with the key that needs it.
    }
    throw new ConfigException(key + " refers to " + reference.group() + ", which is not there");
  }

  /** Without the line end that editors put after a password. */
  private static final class WholeFiles extends DirectoryConfigProvider {
    @Override
    public ConfigData get(String path, Set<String> names) {
      Map<String, String> texts = new HashMap<>();
      super.get(path, names)
          .data()
          .forEach((name, text) -> texts.put(name, text.replaceFirst("\\R$", "")));
      return new ConfigData(texts);
    }
  }
}
