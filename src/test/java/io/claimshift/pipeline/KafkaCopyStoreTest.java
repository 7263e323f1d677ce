package io.claimshift.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.Group;
import io.claimshift.copies.Item;
import io.claimshift.copies.Member;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy judge's memory in a task's stores. */
class KafkaCopyStoreTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

  private final List<KeyValueStore<?, ?>> stores = new ArrayList<>();
  private KafkaCopyStore store;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = opened(directory.toFile());
  }

  @AfterEach
  void close() {
    stores.forEach(KeyValueStore::close);
  }

  @Test
  void item_comesBackAsItWasSaved() {
    Item whole = new Item(article("urn:ä:1", NOON), "another", NOON.minusSeconds(5), -7);
    Item notice = new Item(article("n", Instant.parse("1969-12-31T00:00:00Z")), null, NOON, 0);

    store.save(whole);
    store.save(notice);
    store = onThese(stores);

    assertThat(store.item("urn:ä:1")).isEqualTo(whole);
    assertThat(store.item("n")).isEqualTo(notice);
    assertThat(store.item("unknown")).isNull();
  }

  @Test
  void item_isAsItStandsWhateverWasAskedBetween() {
    Random random = new Random(4);
    Map<String, Item> model = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String uri = "u" + random.nextInt(5_000);
      if (random.nextInt(4) == 0) {
        store.removeItem(uri);
        model.remove(uri);
      } else {
        Item item = new Item(article(uri, NOON), uri, NOON, i);
        store.save(item);
        model.put(uri, item);
      }
      String asked = "u" + random.nextInt(5_000);
      assertThat(store.item(asked)).isEqualTo(model.get(asked));
    }
  }

  @Test
  void groupOfOne_isWhatItsItemSays() {
    store.save(new Item(article("a", NOON), "a", NOON, 1));
    Group alone = new Group("a", List.of(new Member("a", NOON, false)));
    store.save(alone);

    assertThat(stores.get(3).approximateNumEntries()).isZero();
    assertThat(store.group("a")).isEqualTo(alone);
  }

  @Test
  void groups_comeBackAsTheyWereSaved() {
    store.save(new Item(article("a", NOON), "a", NOON, 1));
    store.save(new Item(article("b", NOON), "a", NOON.plusSeconds(9), 1));
    Member a = new Member("a", NOON, false);
    Group pair = new Group("a", List.of(a, new Member("b", NOON.plusSeconds(9), true)));
    Group strange = new Group("b#2", List.of(new Member("b", NOON, true)));
    Group empty = new Group("c", List.of());
    for (Group group : List.of(pair, strange, empty)) {
      store.save(group);
      assertThat(store.group(group.id())).isEqualTo(group);
    }

    store.save(new Group("a", List.of(a)));

    assertThat(store.group("a").members()).containsExactly(a);
    assertThat(store.group("b")).isNull();
  }

  @Test
  void bodies_comeBackWordForWord() {
    Random random = new Random(9);
    for (int length : new int[] {0, 1, 50, 6_000, 300_000}) {
      StringBuilder text = new StringBuilder();
      random.ints(length, 1, 0xD7FF).forEach(c -> text.append((char) c));
      store.saveBody("a", text.toString());
      assertThat(store.body("a")).isEqualTo(text.toString());
    }
  }

  @Test
  void whatIsDue_comesInTimeOrderAndOnce() {
    store.schedule(NOON.plusSeconds(2), "second");
    store.schedule(NOON.plusSeconds(9), "later");
    store.schedule(NOON.plusSeconds(1), "first 1");
    store.schedule(Instant.EPOCH.minusSeconds(5), "ancient");

    assertThat(store.takeDue(NOON.plusSeconds(5), 2)).containsExactly("ancient", "first 1");
    assertThat(store.takeDue(NOON.plusSeconds(5), 2)).containsExactly("second");
    assertThat(store.takeDue(NOON.plusSeconds(5), 2)).isEmpty();
  }

  private static Article article(String uri, Instant time) {
    return new Article(
        uri,
        "1.10",
        time,
        PubStatus.WITHHELD,
        "Northwire",
        "en",
        "text",
        "Übung ".repeat(80),
        "",
        "By A. Writer",
        "",
        "Holds",
        3,
        NOON);
  }

  private KafkaCopyStore opened(File directory) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "store");
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0");
    MockProcessorContext<Object, Object> context =
        new MockProcessorContext<>(properties, new TaskId(0, 0), directory);
    for (StoreBuilder<?> builder : new JudgeCopies(CopyPolicy.DEFAULT, Watcher.NONE).stores()) {
      StateStore one = builder.withLoggingDisabled().build();
      one.init(context.getStateStoreContext(), one);
      stores.add((KeyValueStore<?, ?>) one);
    }
    return onThese(stores);
  }

  /** As after a restart: nothing is known but what is in the stores. */
  @SuppressWarnings("unchecked")
  private static KafkaCopyStore onThese(List<KeyValueStore<?, ?>> stores) {
    return new KafkaCopyStore(
        new RecentItems((KeyValueStore<String, Item>) stores.get(0)),
        (KeyValueStore<String, byte[]>) stores.get(1),
        (KeyValueStore<String, byte[]>) stores.get(2),
        (KeyValueStore<String, Group>) stores.get(3),
        (KeyValueStore<String, byte[]>) stores.get(4),
        new PackedTexts());
  }
}
