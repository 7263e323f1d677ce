package io.claimshift.broker.topics;

import io.claimshift.broker.topics.TopicDifference.AddPartitions;
import io.claimshift.broker.topics.TopicDifference.Conflict;
import io.claimshift.broker.topics.TopicDifference.Create;
import io.claimshift.broker.topics.TopicDifference.SetConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How one topic of a cluster differs from its specification. */
final class Comparison {

  private Comparison() {}

  static Stream<TopicDifference> of(TopicSpec wanted, ClusterTopics cluster) {
    ClusterTopics.Found found = cluster.topics().get(wanted.name());
    if (found == null) {
      return Stream.of(missing(wanted, cluster.brokers()));
    }
    return wanted.owned() ? differences(wanted, found).stream() : Stream.empty();
  }

  private static TopicDifference missing(TopicSpec wanted, int brokers) {
    if (wanted.replicas() > brokers) {
      String reason =
          "is missing and cannot be made with %d replicas on %d broker(s)"
              .formatted(wanted.replicas(), brokers);
      return new Conflict(wanted.name(), reason, true);
    }
    return new Create(wanted);
  }

  private static List<TopicDifference> differences(TopicSpec wanted, ClusterTopics.Found found) {
    List<TopicDifference> differences = new ArrayList<>();
    if (found.partitions() < wanted.partitions()) {
      differences.add(new AddPartitions(wanted.name(), found.partitions(), wanted.partitions()));
    } else if (found.partitions() > wanted.partitions()) {
      String reason =
          "has %d partitions, %d are declared; partitions cannot be taken away"
              .formatted(found.partitions(), wanted.partitions());
      differences.add(new Conflict(wanted.name(), reason, false));
    }
    if (found.replicas() != wanted.replicas()) {
      String reason =
          "has %d replica(s), %d are declared; move them with kafka-reassign-partitions"
              .formatted(found.replicas(), wanted.replicas());
      differences.add(new Conflict(wanted.name(), reason, false));
    }
    differences.addAll(settings(wanted, found));
    return differences;
  }

  private static List<TopicDifference> settings(TopicSpec wanted, ClusterTopics.Found found) {
    List<TopicDifference> differences = new ArrayList<>();
    wanted
        .config()
        .forEach(
            (key, value) -> {
              String present = found.config().get(key);
              if (!same(key, value, present)) {
                differences.add(new SetConfig(wanted.name(), key, present, value));
              }
            });
    return differences;
  }

  /** The order of cleanup policies means nothing. */
  private static boolean same(String key, String wanted, String present) {
    if (present == null || !key.equals("cleanup.policy")) {
      return wanted.equals(present);
    }
    return Set.of(wanted.split(",")).equals(Set.of(present.split(",")));
  }
}
