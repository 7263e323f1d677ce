package io.claimshift.pipeline;

import io.claimshift.copies.CopyStore;
import io.claimshift.copies.Group;
import io.claimshift.copies.Item;
import io.claimshift.copies.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What the copy judge remembers, in the task's stores.
 *
 * <p>A group of one, which most are, is not kept: it is what its item says.
 *
 * @param prints null where others compare the texts
 * @param bodies packed by {@code texts}; null where others keep the groups, as these are
 * @param agenda what is due when: keys are fixed-width milliseconds and the uri, in time order
 */
record KafkaCopyStore(
    RecentItems items,
    KeyValueStore<String, byte[]> prints,
    KeyValueStore<String, byte[]> bodies,
    KeyValueStore<String, Group> groups,
    KeyValueStore<String, byte[]> agenda,
    PackedTexts texts)
    implements CopyStore {

  private static final int MARK = 10;
  private static final byte[] DUE = new byte[0];

  @Override
  public Item item(String uri) {
    return items.get(uri);
  }

  @Override
  public void save(Item item) {
    items.put(item);
  }

  @Override
  public void removeItem(String uri) {
    items.delete(uri);
  }

  @Override
  public byte[] print(String uri) {
    return prints.get(uri);
  }

  @Override
  public void savePrint(String uri, byte[] print) {
    prints.put(uri, print);
  }

  @Override
  public void removePrint(String uri) {
    prints.delete(uri);
  }

  @Override
  public String body(String uri) {
    byte[] packed = bodies.get(uri);
    return packed == null ? null : texts.text(packed);
  }

  @Override
  public void saveBody(String uri, String body) {
    bodies.put(uri, texts.packed(body));
  }

  @Override
  public void removeBody(String uri) {
    bodies.delete(uri);
  }

  @Override
  public Group group(String id) {
    Group group = groups.get(id);
    Item item = group == null ? items.get(id) : null;
    return item != null && id.equals(item.story()) ? new Group(id, List.of(seat(item))) : group;
  }

  @Override
  public void save(Group group) {
    Item item = items.get(group.id());
    boolean told =
        item != null
            && group.id().equals(item.story())
            && group.members().equals(List.of(seat(item)));
    if (!told) {
      groups.put(group.id(), group);
    } else if (groups.get(group.id()) != null) {
      // A tombstone for each article would cost more than looking.
      groups.delete(group.id());
    }
  }

  private static Member seat(Item item) {
    return new Member(item.uri(), item.eventTime(), item.usable());
  }

  @Override
  public void removeGroup(String id) {
    groups.delete(id);
  }

  @Override
  public void schedule(Instant due, String uri) {
    agenda.put(mark(due) + uri, DUE);
  }

  @Override
  public List<String> takeDue(Instant before, int most) {
    List<String> due = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> entries = agenda.range(null, mark(before))) {
      while (entries.hasNext() && due.size() < most) {
        due.add(entries.next().key);
      }
    }
    due.forEach(agenda::delete);
    return due.stream().map(key -> key.substring(MARK)).toList();
  }

  @Override
  public void forEachPrint(BiConsumer<String, byte[]> visitor) {
    try (KeyValueIterator<String, byte[]> all = prints.all()) {
      while (all.hasNext()) {
        KeyValue<String, byte[]> entry = all.next();
        visitor.accept(entry.key, entry.value);
      }
    }
  }

  /** Digits of base 32 keep the order of numbers, and ten of them last for 35,000 years. */
  private static String mark(Instant time) {
    String digits = Long.toString(Math.max(0, time.toEpochMilli()), 32);
    return "0".repeat(MARK - digits.length()) + digits;
  }
}
