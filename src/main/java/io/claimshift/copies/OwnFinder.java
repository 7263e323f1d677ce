package io.claimshift.copies;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds copies among all articles there are. */
final class OwnFinder implements Finder {

  private final CopyStore store;
  private final Comparer comparer;

  OwnFinder(CopyStore store, CopyPolicy policy) {
    this.store = store;
    this.comparer = new Comparer(store, policy.window());
  }

  @Override
  public void add(Incoming incoming, boolean unrelated) {
    comparer.add(incoming, unrelated);
  }

  @Override
  public void remove(String uri) {
    comparer.remove(uri);
  }

  @Override
  public Map<String, Match> matches(Incoming incoming) {
    Map<String, Match> found = new LinkedHashMap<>();
    Set<String> settled = new HashSet<>(Set.of(incoming.uri()));
    for (String uri : comparer.candidates(incoming)) {
      Item item = settled.contains(uri) ? null : store.item(uri);
      Match match = item == null ? null : comparer.compare(incoming, item);
      if (match != null) {
        found.putIfAbsent(item.story(), match);
        settle(item.story(), settled);
      }
    }
    return found;
  }

  /** The other members of a matched group need not be looked at, however many there are. */
  private void settle(String story, Set<String> settled) {
    Group group = store.group(story);
    if (group != null) {
      group.members().forEach(member -> settled.add(member.uri()));
    }
  }

  @Override
  public Match matchAny(Incoming incoming, List<Member> members) {
    for (Member member : members) {
      Item item = member.uri().equals(incoming.uri()) ? null : store.item(member.uri());
      Match match = item == null ? null : comparer.compare(incoming, item);
      if (match != null) {
        return match;
      }
    }
    return null;
  }
}
