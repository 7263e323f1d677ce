package io.claimshift.app;

import io.claimshift.wire.Json;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the pipeline on a stream of articles. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a file of ninjs articles through the pipeline, at a rate or flat out, and prints"
          + " throughput, latencies, processor time and memory for each article and the share of"
          + " each stage, beside a topology that only passes records on.",
      "Without -b on a broker in this process. With -b on that cluster, on topics of its own under"
          + " the prefix bench-<random>-, which stay there; with --drive it plays into the topics of"
          + " instances that run elsewhere, and into theirs alone: never do that to a newsroom."
    })
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "ninjs articles, one a line: .ndjson or .ndjson.gz")
  private Path input;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "Articles a second; flat out where not given.")
  private double rate;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      defaultValue = "3000",
      description = "Articles played before measuring begins; ${DEFAULT-VALUE} where not given.")
  private long warmUp;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Articles to measure at most; all of the file where not given.")
  private long limit = Long.MAX_VALUE;

  @Option(names = "--json", paramLabel = "FILE", description = "Also writes the report as JSON.")
  private Path json;

  @Option(
      names = {"-b", "--bootstrap-servers"},
      paramLabel = "HOST:PORT",
      description = "Brokers of a cluster to measure on.")
  private String brokers;

  @Option(
      names = "--drive",
      description = "Starts no instance here: plays for those with the same application.id.")
  private boolean drive;

  @Option(
      names = "--relay",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Measures topologies that only pass on as well; --no-relay leaves them out.")
  private boolean relay;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets one configuration key; may be given more than once.")
  private Map<String, String> overrides = new HashMap<>();

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(input)) {
      throw new Main.UsageException("--input " + input + " is not a file");
    }
    if (!(rate >= 0) || warmUp < 0 || limit < 1) {
      throw new Main.UsageException("--rate and --warm-up must not be below 0, --limit above 0");
    }
    if (drive && brokers == null) {
      throw new Main.UsageException("--drive needs the brokers of the instances: -b");
    }
    BenchReport report = brokers == null ? embedded() : onCluster();
    PrintWriter out = spec.commandLine().getOut();
    out.println(report.text());
    out.flush();
    if (json != null) {
      Files.write(json, Json.bytes(report));
    }
    return 0;
  }

  private BenchReport embedded() throws Exception {
    Map<String, String> values = new HashMap<>(inProcess());
    // As on a real cluster, where local runs have one partition of everything to keep the order.
    values.put(Settings.PARTITIONS, "4");
    values.put(Settings.STORY_PARTITIONS, "4");
    values.putAll(overrides);
    try (LocalCluster cluster = LocalCluster.start(values)) {
      return withInstance(cluster.settings());
    }
  }

  private BenchReport onCluster() throws Exception {
    Map<String, String> values = new HashMap<>(drive ? Map.of() : inProcess());
    values.put("bootstrap.servers", brokers);
    if (!drive) {
      String name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
      values.put("application.id", name);
      values.put(Settings.TOPIC_PREFIX, name + "-");
      values.put("state.dir", Files.createTempDirectory("claimshift-bench-").toString());
    }
    values.putAll(overrides);
    Settings settings = new Settings(values);
    if (drive) {
      return new Bench(settings, load()).run(null);
    }
    try (Admin admin = Clusters.connect(settings)) {
      Assembly.localTopics(settings).apply(admin);
    }
    return withInstance(settings);
  }

  private BenchReport withInstance(Settings settings) throws Exception {
    try (Instance instance = new Instance(settings).start()) {
      return new Bench(settings, load()).run(instance);
    }
  }

  private static Map<String, String> inProcess() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    return Map.of("num.stream.threads", Integer.toString(threads));
  }

  private Bench.Load load() {
    return new Bench.Load(input, warmUp, limit, rate, relay && !drive);
  }
}
