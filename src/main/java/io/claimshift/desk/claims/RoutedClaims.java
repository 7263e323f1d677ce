package io.claimshift.desk.claims;

import io.claimshift.pipeline.ClaimQueries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.state.HostInfo;

/**
 * All claims, whichever instance holds them: this one's are read here, the others' desks are asked.
 * Only when every partition has answered is what was not found not there.
 */
public final class RoutedClaims implements ClaimSource {
  private final LocalClaims local;
  private final Peers peers;
  private final HostInfo self;
  private final int partitions;

  /**
   * Claims of a group of instances.
   *
   * @param self under which the others know this instance
   * @param token that the others ask for, empty for none
   * @param partitions of the claims
   */
  public RoutedClaims(LocalClaims local, HostInfo self, String token, int partitions) {
    this.local = local;
    this.self = self;
    this.peers = new Peers(token);
    this.partitions = partitions;
  }

  @Override
  public Optional<ClaimDocument> claim(String id) {
    Part<ClaimDocument> here = local.claim(id);
    if (!here.found().isEmpty()) {
      return Optional.of(here.found().get(0));
    }
    Set<Integer> answered = new TreeSet<>(here.partitions());
    if (answered.size() < partitions) {
      for (Part<ClaimDocument> there : peers.claim(others(), id)) {
        if (!there.found().isEmpty()) {
          return Optional.of(there.found().get(0));
        }
        answered.addAll(there.partitions());
      }
    }
    requireAll(answered);
    return Optional.empty();
  }

  @Override
  public ClaimPage search(ClaimSearch search) {
    ClaimSearch oneMore =
        new ClaimSearch(
            search.words(), search.status(), search.holder(), search.after(), search.limit() + 1);
    Part<ClaimSummary> here = local.search(oneMore);
    Map<String, ClaimSummary> found = new HashMap<>();
    here.found().forEach(one -> found.put(one.claimId(), one));
    Set<Integer> answered = new TreeSet<>(here.partitions());
    if (answered.size() < partitions) {
      for (Part<ClaimSummary> there : peers.search(others(), oneMore)) {
        // While a partition moves two may answer for it; each claim is told once.
        if (answered.addAll(there.partitions())) {
          there.found().forEach(one -> found.putIfAbsent(one.claimId(), one));
        }
      }
    }
    requireAll(answered);
    List<ClaimSummary> sorted = found.values().stream().sorted(ClaimSummary.ORDER).toList();
    boolean more = sorted.size() > search.limit();
    List<ClaimSummary> items = more ? sorted.subList(0, search.limit()) : sorted;
    return new ClaimPage(
        items, more ? ClaimSearch.Cursor.of(items.get(items.size() - 1)).text() : null);
  }

  private List<HostInfo> others() {
    ClaimQueries queries = local.queries();
    return queries == null ? List.of() : queries.others(self);
  }

  private void requireAll(Set<Integer> answered) {
    if (answered.size() < partitions) {
      throw new NotNowException(
          answered.size()
              + " of "
              + partitions
              + " partitions of the claims answer; the others start, move between instances or"
              + " are held by one whose desk cannot be reached");
    }
  }
}
