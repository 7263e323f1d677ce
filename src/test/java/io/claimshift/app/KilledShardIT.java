package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.wire.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the shards of the copy memory, and one is killed while it works. */
class KilledShardIT {

  @TempDir private Path directory;

  @Test
  void killedInTheMiddle_groupsAsOneUndisturbedShard() throws Exception {
    try (EmbeddedBroker broker = EmbeddedBroker.start()) {
      String brokers = broker.bootstrapServers();
      Map<String, String> sharded =
          Map.of("bootstrap.servers", brokers, Settings.COPY_PARTITIONS, "4");
      try (Trial calm = new Trial(directory, "calm", Map.of("bootstrap.servers", brokers));
          Trial killed = new Trial(directory, "killed", sharded)) {
        calm.startAll(1);
        List<JsonNode> undisturbed = calm.drained(Topics.UNIQUE, Topics.COPIES);
        calm.instance(0).kill();

        killed.startAll(2);
        killed.feed(killed.length() / 2);
        killed.awaitOutput(Topics.COPIES);
        killed.instance(1).kill();
        List<JsonNode> disturbed = killed.drained(Topics.UNIQUE, Topics.COPIES);

        assertThat(uris(disturbed)).isEqualTo(uris(undisturbed));
        assertThat(groups(disturbed)).isNotEmpty().isEqualTo(groups(undisturbed));
      }
    }
  }

  private static Set<String> uris(List<JsonNode> told) {
    return told.stream().map(value -> value.path("uri").asText()).collect(Collectors.toSet());
  }

  private static Map<String, String> groups(List<JsonNode> told) {
    return CopyGroups.of(told.stream().filter(value -> value.has("canonicalUri")).toList());
  }
}
