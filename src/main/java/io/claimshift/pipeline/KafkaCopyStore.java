package io.claimshift.pipeline;

import io.claimshift.copies.CopyStore;
import io.claimshift.copies.Group;
import io.claimshift.copies.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What the copy judge remembers, in the task's stores.
 *
 * @param agenda uris by due time: keys are fixed-width milliseconds and the uri, in time order
 */
record KafkaCopyStore(
    KeyValueStore<String, Item> items,
    KeyValueStore<String, String> bodies,
    KeyValueStore<String, Group> groups,
    KeyValueStore<String, String> agenda)
    implements CopyStore {

  @Override
  public Item item(String uri) {
    return items.get(uri);
  }

  @Override
  public void save(Item item) {
    items.put(item.uri(), item);
  }

  @Override
  public void removeItem(String uri) {
    items.delete(uri);
  }

  @Override
  public String body(String uri) {
    return bodies.get(uri);
  }

  @Override
  public void saveBody(String uri, String body) {
    bodies.put(uri, body);
  }

  @Override
  public void removeBody(String uri) {
    bodies.delete(uri);
  }

  @Override
  public Group group(String id) {
    return groups.get(id);
  }

  @Override
  public void save(Group group) {
    groups.put(group.id(), group);
  }

  @Override
  public void removeGroup(String id) {
    groups.delete(id);
  }

  @Override
  public void schedule(Instant due, String uri) {
    agenda.put(mark(due) + uri, uri);
  }

  @Override
  public List<String> takeDue(Instant before, int most) {
    List<KeyValue<String, String>> due = new ArrayList<>();
    try (KeyValueIterator<String, String> entries = agenda.range(null, mark(before))) {
      while (entries.hasNext() && due.size() < most) {
        due.add(entries.next());
      }
    }
    due.forEach(entry -> agenda.delete(entry.key));
    return due.stream().map(entry -> entry.value).toList();
  }

  @Override
  public void forEachBody(BiConsumer<String, String> visitor) {
    try (KeyValueIterator<String, String> all = bodies.all()) {
      while (all.hasNext()) {
        KeyValue<String, String> entry = all.next();
        visitor.accept(entry.key, entry.value);
      }
    }
  }

  private static String mark(Instant time) {
    return String.format(Locale.ROOT, "%019d ", time.toEpochMilli());
  }
}
