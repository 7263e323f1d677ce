package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances share the work and are killed at random moments, each once a round: the alerts are
 * those of an undisturbed run, in the same order. {@code -Dcrash.rounds=N} and {@code
 * -Dcrash.seed=N} set how often and repeat a run.
 */
class CrashIT {
  private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  /** Milliseconds; in the first an instance works, in the second its work moves or it restarts. */
  private static final int WORKING = 800;

  private static final int MOVING = 8000;

  @TempDir private Path directory;

  @Test
  void twoInstancesKilledAtRandom_alertsAsUndisturbed() throws Exception {
    Random random = new Random(SEED);
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Map<String, String> cluster = Map.of("bootstrap.servers", broker.bootstrapServers());
      List<JsonNode> undisturbed = undisturbed(cluster);
      assertThat(undisturbed).isNotEmpty();
      for (int round = 1; round <= ROUNDS; round++) {
        try (Trial trial = new Trial(directory, "round" + round, cluster)) {
          assertThat(killed(trial, random))
              .as("seed " + SEED + ", round " + round)
              .isEqualTo(undisturbed);
        }
      }
    }
  }

  private List<JsonNode> undisturbed(Map<String, String> cluster) throws Exception {
    try (Trial calm = new Trial(directory, "calm", cluster)) {
      calm.startAll(1);
      return calm.drained(Topics.ALERTS);
    }
  }

  private static List<JsonNode> killed(Trial trial, Random random) throws Exception {
    int first = random.nextInt(trial.length());
    int second = first + random.nextInt(trial.length() - first);
    int victim = random.nextInt(2);
    trial.startAll(2);
    trial.feed(first);
    pause(random.nextInt(WORKING));
    trial.instance(victim).kill();
    trial.feed(second);
    trial.start(victim);
    pause(random.nextInt(MOVING));
    trial.instance(1 - victim).kill();
    return trial.drained(Topics.ALERTS);
  }

  /** The moment is the experiment: nothing is waited for. */
  private static void pause(int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
