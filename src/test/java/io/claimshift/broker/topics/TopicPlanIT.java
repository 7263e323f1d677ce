package io.claimshift.broker.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.broker.EmbeddedBroker;
import io.claimshift.broker.topics.TopicDifference.AddPartitions;
import io.claimshift.broker.topics.TopicDifference.Conflict;
import io.claimshift.broker.topics.TopicDifference.Create;
import io.claimshift.broker.topics.TopicDifference.SetConfig;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartitionInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test has its own prefix, and so its own topics. */
@Timeout(120)
class TopicPlanIT {

  private static EmbeddedBroker broker;
  private static Admin admin;

  @BeforeAll
  static void start() throws Exception {
    broker = EmbeddedBroker.start();
    admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  @AfterAll
  static void stop() {
    admin.close();
    broker.close();
  }

  @Test
  void emptyCluster_getsEveryTopic_withALeaderForEachPartition() throws Exception {
    TopicCatalog catalog = small("empty.").withDesks(List.of("world"));

    List<TopicDifference> applied = new TopicPlan(catalog).apply(admin);

    assertThat(applied).hasSameSizeAs(catalog.topics()).hasOnlyElementsOfType(Create.class);
    for (TopicSpec topic : catalog.topics()) {
      assertThat(partitions(topic.name()))
          .hasSize(topic.partitions())
          .allMatch(partition -> !partition.leader().isEmpty());
    }
    assertThat(catalog.topics()).extracting(TopicSpec::name).contains("empty.alerts.world");
  }

  @Test
  void appliedTwice_nothingIsLeftToDo() {
    TopicPlan plan = new TopicPlan(small("twice."));
    plan.apply(admin);

    assertThat(plan.apply(admin)).isEmpty();
    assertThat(plan.problems(admin)).isEmpty();
  }

  @Test
  void missingTopics_areProblems_oneLineEach() {
    List<String> problems = new TopicPlan(small("absent.")).problems(admin);

    assertThat(problems)
        .hasSameSizeAs(small("absent.").topics())
        .contains("absent.articles.raw is missing");
  }

  @Test
  void fewerPartitionsThanDeclared_areAdded() throws Exception {
    new TopicPlan(small("grow.")).apply(admin);
    TopicPlan larger = new TopicPlan(small("grow.").withPartitions(5));

    assertThat(larger.plan(admin)).hasOnlyElementsOfType(AddPartitions.class);
    assertThat(larger.problems(admin)).contains("grow.claims has 2 partitions, 5 are declared");

    larger.apply(admin);

    assertThat(partitions("grow.claims")).hasSize(5);
    assertThat(larger.plan(admin)).isEmpty();
  }

  @Test
  void morePartitionsThanDeclared_isAConflict_andNothingShrinks() throws Exception {
    create("shrink.claims", 3, Map.of("cleanup.policy", "compact"));
    TopicPlan plan = new TopicPlan(small("shrink."));

    List<TopicDifference> applied = plan.apply(admin);

    assertThat(applied)
        .filteredOn(difference -> !difference.applicable())
        .extracting(TopicDifference::line)
        .containsExactly(
            "conflict shrink.claims has 3 partitions, 2 are declared; partitions cannot be taken"
                + " away");
    assertThat(partitions("shrink.claims")).hasSize(3);
    assertThat(plan.problems(admin)).isEmpty();
  }

  @Test
  void replicasBeyondTheBrokers_isAConflict_andStopsARun() {
    TopicPlan plan = new TopicPlan(TopicCatalog.bundled().withPrefix("three."));

    assertThat(plan.apply(admin)).hasOnlyElementsOfType(Conflict.class);
    assertThat(plan.problems(admin))
        .contains("three.alerts is missing and cannot be made with 3 replicas on 1 broker(s)");
  }

  @Test
  void otherReplication_isAConflict_thatDoesNotStopARun() {
    new TopicPlan(small("replicas.")).apply(admin);
    TopicPlan three = new TopicPlan(small("replicas.").withReplication(3));

    assertThat(three.plan(admin)).hasOnlyElementsOfType(Conflict.class);
    assertThat(three.problems(admin)).isEmpty();
  }

  @Test
  void driftedSettings_areSetBack_andOnlyTheCleanupStopsARun() throws Exception {
    create("drift.claims", 2, Map.of("cleanup.policy", "delete"));
    create("drift.alerts", 2, Map.of("retention.ms", "1000"));
    TopicPlan plan = new TopicPlan(small("drift."));

    assertThat(plan.plan(admin))
        .contains(
            new SetConfig("drift.claims", "cleanup.policy", "delete", "compact"),
            new SetConfig("drift.alerts", "retention.ms", "1000", "63072000000"));
    assertThat(plan.problems(admin))
        .contains("drift.claims has cleanup.policy delete, compact is declared")
        .noneMatch(line -> line.contains("drift.alerts"));

    plan.apply(admin);

    assertThat(plan.plan(admin)).isEmpty();
  }

  @Test
  void topicsOfOthers_areLeftAlone() throws Exception {
    create("others.stock-prices", 1, Map.of());
    create("feeds.agency", 1, Map.of("cleanup.policy", "compact"));
    TopicPlan plan = new TopicPlan(small("others.").withInputs(List.of("feeds.agency")));

    plan.apply(admin);

    assertThat(names()).contains("others.stock-prices", "feeds.agency");
    assertThat(partitions("feeds.agency")).hasSize(1);
    assertThat(plan.plan(admin)).isEmpty();
  }

  private static TopicCatalog small(String prefix) {
    return TopicCatalog.bundled().withPrefix(prefix).withReplication(1).withPartitions(2);
  }

  private static void create(String name, int partitions, Map<String, String> config)
      throws Exception {
    NewTopic topic = new NewTopic(name, partitions, (short) 1).configs(config);
    admin.createTopics(List.of(topic)).all().get();
    while (!ClusterTopics.read(admin, List.of(name)).topics().containsKey(name)) {
      Thread.onSpinWait();
    }
  }

  private static List<TopicPartitionInfo> partitions(String topic) throws Exception {
    return admin.describeTopics(List.of(topic)).topicNameValues().get(topic).get().partitions();
  }

  private static Set<String> names() throws Exception {
    return admin.listTopics().names().get();
  }
}
