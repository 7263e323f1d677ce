package io.claimshift.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import picocli.CommandLine.Option;

/** The options of every command that talks to a cluster. */
final class ConnectionOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Properties file; CLAIMSHIFT_* variables and --set win over it.")
  private Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets one configuration key; may be given more than once.")
  private Map<String, String> overrides = new HashMap<>();

  @Option(
      names = {"-b", "--bootstrap-servers"},
      paramLabel = "HOST:PORT",
      description = "Brokers; the same as --set bootstrap.servers=...")
  private String brokers;

  Settings settings() {
    Map<String, String> all = new HashMap<>(overrides);
    if (brokers != null) {
      all.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
    }
    Settings settings = SettingsSource.read(config, System.getenv(), all);
    LogFormat.use(settings.getString(Settings.LOG_FORMAT));
    return settings;
  }
}
