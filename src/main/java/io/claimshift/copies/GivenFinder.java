package io.claimshift.copies;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows only the matches that came with an arrival. One holds as long as both texts are still those
 * that were compared: of a text that came since, its own arrival tells.
 */
final class GivenFinder implements Finder {

  private final ItemStore store;
  private List<Found> given = List.of();

  GivenFinder(ItemStore store) {
    this.store = store;
  }

  /** Takes in what was found for the article that is judged next. */
  void give(List<Found> found) {
    given = found;
  }

  @Override
  public Map<String, Match> matches(Incoming incoming) {
    Map<String, Match> best = new LinkedHashMap<>();
    valid(incoming).forEach((item, match) -> best.merge(item.story(), match, Match::better));
    return best;
  }

  @Override
  public Match matchAny(Incoming incoming, List<Member> members) {
    Map<String, Match> byUri = new HashMap<>();
    valid(incoming).forEach((item, match) -> byUri.put(item.uri(), match));
    return members.stream()
        .map(member -> byUri.get(member.uri()))
        .filter(match -> match != null)
        .findFirst()
        .orElse(null);
  }

  private Map<Item, Match> valid(Incoming incoming) {
    Map<Item, Match> valid = new LinkedHashMap<>();
    for (Found found : given) {
      boolean other = !found.uri().equals(incoming.uri());
      Item item = other && found.asked() == incoming.content() ? store.item(found.uri()) : null;
      if (item != null && item.usable() && item.content() == found.content()) {
        valid.merge(item, found.match(), Match::better);
      }
    }
    return valid;
  }

  @Override
  public void add(Incoming incoming, boolean unrelated) {
    // The shard that the article is at home in did so before it asked.
  }

  @Override
  public void remove(String uri) {
    // Likewise; and what is gone here matches nothing, whatever a shard still finds.
  }
}
