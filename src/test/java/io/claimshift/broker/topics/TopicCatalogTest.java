package io.claimshift.broker.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicCatalogTest {

  private static final TopicCatalog CATALOG = TopicCatalog.bundled();

  @Test
  void bundled_readsPartitionsReplicasAndSettings() {
    assertThat(topic(CATALOG, "articles.raw"))
        .isEqualTo(
            new TopicSpec(
                "articles.raw",
                12,
                3,
                Map.of(
                    "cleanup.policy", "delete",
                    "retention.ms", "604800000",
                    "max.message.bytes", "5242880"),
                true));
  }

  @Test
  void bundled_hasNoDeskWithoutAName() {
    assertThat(CATALOG.topics())
        .extracting(TopicSpec::name)
        .containsExactly(
            "articles.raw",
            "articles.rejected",
            "articles.unique",
            "articles.copies",
            "statements",
            "claims",
            "alerts",
            "actors",
            "watches",
            "webhooks.refused",
            "withdrawals");
  }

  @Test
  void prefix_goesBeforeDesksToo_butNotBeforeInputsOfOthers() {
    TopicCatalog catalog =
        CATALOG
            .withDesks(List.of("world", "world"))
            .withInputs(List.of("feeds.agency"))
            .withPrefix("test.");

    assertThat(catalog.topics())
        .extracting(TopicSpec::name)
        .contains("test.alerts", "test.alerts.world", "feeds.agency")
        .doesNotHaveDuplicates()
        .doesNotContain("test.feeds.agency");
    assertThat(topic(catalog, "feeds.agency").owned()).isFalse();
  }

  @Test
  void inputThatIsDeclared_staysOnce() {
    TopicCatalog catalog = CATALOG.withInputs(List.of("articles.raw"));

    assertThat(catalog.topics()).isEqualTo(CATALOG.topics());
  }

  @Test
  void smallCluster_changesReplicasEverywhere_andPartitionsWhereTheyAreMany() {
    TopicCatalog catalog = CATALOG.withReplication(1).withPartitions(2);

    assertThat(catalog.topics()).allMatch(topic -> topic.replicas() == 1);
    assertThat(topic(catalog, "claims").partitions()).isEqualTo(2);
    assertThat(topic(catalog, "actors").partitions()).isEqualTo(1);
  }

  @Test
  void withoutRetention_nothingExpires_andCompactionStays() {
    TopicCatalog catalog = CATALOG.withoutRetention().withDesks(List.of("world"));

    assertThat(catalog.topics())
        .filteredOn(topic -> topic.config().get("cleanup.policy").equals("delete"))
        .hasSize(9)
        .allMatch(topic -> topic.config().get("retention.ms").equals("-1"));
    assertThat(topic(catalog, "claims")).isEqualTo(topic(CATALOG, "claims"));
  }

  @Test
  void badNames_areRefused() {
    assertThatThrownBy(() -> CATALOG.withPrefix("a b")).hasMessageContaining("topic.prefix");
    assertThatThrownBy(() -> CATALOG.withDesks(List.of("a.b"))).hasMessageContaining("desk");
    assertThatThrownBy(() -> CATALOG.withInputs(List.of(""))).hasMessageContaining("input.topics");
    assertThatThrownBy(() -> CATALOG.withReplication(0)).hasMessageContaining("articles.raw");
  }

  private static TopicSpec topic(TopicCatalog catalog, String name) {
    return catalog.topics().stream()
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
