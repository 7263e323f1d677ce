package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance in a process of its own, killed with SIGKILL while it works. */
class KilledInstanceIT {

  @TempDir private Path directory;

  @Test
  void killedTwiceInTheMiddle_alertsAsUndisturbed() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      Map<String, String> cluster = Map.of("bootstrap.servers", broker.bootstrapServers());
      try (Trial calm = new Trial(directory, "calm", cluster);
          Trial killed = new Trial(directory, "killed", cluster)) {
        calm.start(0);
        List<JsonNode> undisturbed = calm.drained(Topics.ALERTS);
        calm.instance(0).kill();

        int third = killed.length() / 3;
        killed.start(0);
        killed.feed(third);
        killed.awaitOutput(Topics.UNIQUE);
        killed.instance(0).kill();
        killed.feed(2 * third);
        killed.start(0);
        killed.awaitOutput(Topics.ALERTS);
        killed.instance(0).kill();
        killed.start(0);
        List<JsonNode> disturbed = killed.drained(Topics.ALERTS);

        assertThat(undisturbed).isNotEmpty();
        assertThat(disturbed).isEqualTo(undisturbed);
      }
    }
  }
}
