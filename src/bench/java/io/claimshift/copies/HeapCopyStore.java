package io.claimshift.copies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** A store in memory, so that the judge alone is measured. */
final class HeapCopyStore implements CopyStore {

  private record Due(Instant at, String uri) {}

  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, byte[]> prints = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();
  private final TreeSet<Due> due =
      new TreeSet<>(Comparator.comparing(Due::at).thenComparing(Due::uri));

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
    items.remove(uri);
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
    prints.remove(uri);
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
    bodies.remove(uri);
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
    groups.remove(id);
  }

  @Override
  public void schedule(Instant at, String uri) {
    due.add(new Due(at, uri));
  }

  @Override
  public List<String> takeDue(Instant before, int most) {
    List<String> taken = new ArrayList<>();
    while (taken.size() < most && !due.isEmpty() && due.first().at().isBefore(before)) {
      taken.add(due.pollFirst().uri());
    }
    return taken;
  }

  @Override
  public void forEachPrint(BiConsumer<String, byte[]> visitor) {
    prints.forEach(visitor);
  }

  /** Bytes of all prints; what else is kept is measured on disk. */
  long keptBytes() {
    return prints.values().stream().mapToLong(print -> print.length).sum();
  }
}
