package io.claimshift.broker.topics;

import io.claimshift.broker.topics.TopicDifference.AddPartitions;
import io.claimshift.broker.topics.TopicDifference.Create;
import io.claimshift.broker.topics.TopicDifference.SetConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Brings a cluster's topics to what the catalog declares: makes topics, adds partitions, sets
 * settings. It never deletes a topic and never shrinks one.
 *
 * <p>All methods throw Kafka's own {@link org.apache.kafka.common.KafkaException} where the cluster
 * cannot be reached or refuses.
 */
public final class TopicPlan {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final TopicCatalog catalog;

  public TopicPlan(TopicCatalog catalog) {
    this.catalog = catalog;
  }

  /** How the cluster differs, in the catalog's order; empty where it is as declared. */
  public List<TopicDifference> plan(Admin admin) {
    return plan(ClusterTopics.read(admin, names()));
  }

  private List<TopicDifference> plan(ClusterTopics cluster) {
    return catalog.topics().stream().flatMap(topic -> Comparison.of(topic, cluster)).toList();
  }

  /**
   * Settles what can be settled and waits until the cluster shows it, with a leader for every
   * partition: an idempotent producer that writes right after a topic is made can lose its first
   * batch (KAFKA-15591).
   *
   * @return what was planned; entries that are not {@link TopicDifference#applicable} are left
   */
  public List<TopicDifference> apply(Admin admin) {
    List<TopicDifference> plan = plan(admin);
    create(admin, only(plan, Create.class));
    addPartitions(admin, only(plan, AddPartitions.class));
    setConfigs(admin, only(plan, SetConfig.class));
    awaitSettled(admin);
    return plan;
  }

  /** Why the application cannot run on this cluster, one line for each topic and cause. */
  public List<String> problems(Admin admin) {
    return plan(admin).stream()
        .filter(TopicDifference::stopsRun)
        .map(TopicDifference::problem)
        .toList();
  }

  private Set<String> names() {
    return catalog.topics().stream().map(TopicSpec::name).collect(Collectors.toSet());
  }

  private static void create(Admin admin, List<Create> missing) {
    List<NewTopic> topics =
        missing.stream()
            .map(Create::spec)
            .map(
                spec ->
                    new NewTopic(spec.name(), spec.partitions(), (short) spec.replicas())
                        .configs(spec.config()))
            .toList();
    for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
      try {
        Futures.get(created);
      } catch (TopicExistsException madeMeanwhile) {
        // Somebody else applies the same catalog; the leaders are awaited all the same.
        continue;
      }
    }
  }

  private static void addPartitions(Admin admin, List<AddPartitions> additions) {
    Map<String, NewPartitions> counts = new HashMap<>();
    additions.forEach(a -> counts.put(a.topic(), NewPartitions.increaseTo(a.to())));
    Futures.get(admin.createPartitions(counts).all());
  }

  private static void setConfigs(Admin admin, List<SetConfig> settings) {
    Map<ConfigResource, Collection<AlterConfigOp>> changes =
        settings.stream()
            .collect(
                Collectors.groupingBy(
                    setting -> new ConfigResource(ConfigResource.Type.TOPIC, setting.topic()),
                    Collectors.mapping(TopicPlan::set, Collectors.toCollection(ArrayList::new))));
    Futures.get(admin.incrementalAlterConfigs(changes).all());
  }

  private static AlterConfigOp set(SetConfig setting) {
    return new AlterConfigOp(
        new ConfigEntry(setting.key(), setting.to()), AlterConfigOp.OpType.SET);
  }

  private void awaitSettled(Admin admin) {
    long start = System.nanoTime();
    ClusterTopics cluster = ClusterTopics.read(admin, names());
    while (!cluster.allLed() || plan(cluster).stream().anyMatch(TopicDifference::applicable)) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new TimeoutException(
            "The cluster does not show the changes after " + PATIENCE.toSeconds() + " s");
      }
      Futures.pause(PAUSE);
      cluster = ClusterTopics.read(admin, names());
    }
  }

  private static <T extends TopicDifference> List<T> only(
      List<TopicDifference> plan, Class<T> kind) {
    return plan.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
