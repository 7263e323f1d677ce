package io.claimshift.app;

import io.claimshift.wire.Topics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Plays a stream through the pipeline and measures: first some to warm up, then the rest. */
final class Bench {
  private static final long LONG_SILENCE_NANOS = 120_000_000_000L;

  private final Settings settings;
  private final Load load;

  /**
   * What to play.
   *
   * @param warmUp articles before measuring begins
   * @param most articles to measure
   * @param rate a second, 0 for flat out
   * @param relays whether to measure topologies that only pass on beside it
   */
  record Load(Path input, long warmUp, long most, double rate, boolean relays) {}

  Bench(Settings settings, Load load) {
    this.settings = settings;
    this.load = load;
  }

  /**
   * Plays and measures.
   *
   * @param instance the one in this process, null where others do the work
   */
  BenchReport run(Instance instance) throws Exception {
    try (Admin admin = Clusters.connect(settings);
        ArrivalWatch watch = new ArrivalWatch(settings);
        Player player = new Player(producer(), load.input());
        Progress progress = new Progress("articles judged:", watch::articles)) {
      Drain drain =
          new Drain(admin, settings.getString("application.id"), settings.topics().inputs());
      if (load.warmUp() > 0) {
        player.play(load.warmUp(), load.rate());
        await(player, drain, watch, instance);
      }
      BenchReport report = measure(player, drain, watch, instance);
      progress.finish(String.format("%,d articles played", player.sent()));
      return load.relays() ? report.beside(relays(admin, player.sent())) : report;
    }
  }

  private BenchReport measure(Player player, Drain drain, ArrivalWatch watch, Instance instance)
      throws Exception {
    ProcessCost before = ProcessCost.now();
    try (StageProfile profile = new StageProfile()) {
      watch.measure();
      long begin = System.nanoTime();
      long count = player.play(load.most(), load.rate());
      await(player, drain, watch, instance);
      double seconds = (watch.lastArrival() - begin) / 1e9;
      Map<String, Double> stages = profile.stop();
      ProcessCost after = ProcessCost.now();
      if (count == 0) {
        throw new Main.UsageException("nothing left to measure: the warm-up took all articles");
      }
      return new BenchReport(
          machine(),
          count,
          load.rate(),
          seconds,
          count / seconds,
          (after.cpuNanos() - before.cpuNanos()) / 1e3 / count,
          (after.compilerNanos() - before.compilerNanos()) / 1e3 / count,
          (double) (after.heapBytes() - before.heapBytes()) / count,
          after.residentBytes() >> 20,
          after.gcMillis() - before.gcMillis(),
          watch.stop(),
          stages,
          Map.of());
    }
  }

  private void await(Player player, Drain drain, ArrivalWatch watch, Instance instance)
      throws InterruptedException {
    player.flush();
    while (!drain.done()) {
      if (instance != null) {
        instance.failIfBroken();
      }
      if (System.nanoTime() - watch.lastArrival() > LONG_SILENCE_NANOS) {
        throw new Main.FailedException(
            "nothing came for two minutes: does an instance with application.id "
                + settings.getString("application.id")
                + " run?");
      }
      // Asking takes the broker's time, too.
      Thread.sleep(200);
    }
    watch.settle();
  }

  private RawProducer producer() {
    Map<String, Object> clients = new HashMap<>(settings.clients());
    if (load.rate() > 0) {
      // Who asks for a rate asks for latency.
      clients.putIfAbsent("linger.ms", 0);
    }
    return new RawProducer(clients, settings.topics().named(Topics.RAW));
  }

  private Map<String, Double> relays(Admin admin, long records) throws Exception {
    Map<String, Double> relays = new LinkedHashMap<>();
    for (int hops : new int[] {0, 3}) {
      relays.put(Integer.toString(hops), new Relay(settings, hops).run(admin, records));
    }
    return relays;
  }

  private static Map<String, Object> machine() {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    machine.put("heapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
    machine.put("java", System.getProperty("java.version"));
    machine.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    return machine;
  }
}
