package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who held which position on one claim when, and which changes were told. A value: each step gives
 * the next history and what changed.
 *
 * @param entries in event order, {@link Entry#ORDER}
 * @param told in the order of telling
 */
public record PositionHistory(List<Entry> entries, List<Told> told) {

  /** Nothing known, nothing told. */
  public static final PositionHistory EMPTY = new PositionHistory(List.of(), List.of());

  private static final int TOLD_MAX = 64;

  public PositionHistory {
    entries = List.copyOf(entries);
    told = List.copyOf(told);
  }

  /** The next history, with the changes that are news and were not told before. */
  public record Step(PositionHistory history, List<Change> changes) {
    public Step {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Replaces what a story says. A side that it carried already keeps its time and is no news; one
   * that it drops falls away in silence; one that it turns is measured against what it said before.
   *
   * @param now all that the story says: of each holder at most one position and one background
   * @param silent a refile or repeat, which changes history alone
   */
  public Step replace(String story, List<Entry> now, boolean silent) {
    List<Entry> old = entries.stream().filter(entry -> entry.story().equals(story)).toList();
    List<Entry> others = entries.stream().filter(entry -> !entry.story().equals(story)).toList();
    List<Entry> dated = now.stream().map(entry -> dateBack(entry, old)).toList();
    PositionHistory next = new PositionHistory(Runs.thin(sorted(others, dated)), told);
    if (silent) {
      return new Step(next, List.of());
    }
    List<Change> changes = new ArrayList<>();
    for (Entry entry : dated) {
      if (old.stream().noneMatch(entry::tellsSameAs)) {
        ChangeRules.judge(sorted(others, old, without(dated, entry)), entry)
            .filter(change -> !alreadyTold(change))
            .ifPresent(changes::add);
      }
    }
    return new Step(next, changes);
  }

  /** Takes a story away; gives a retraction for each told position that nothing else carries. */
  public Step withdraw(String story) {
    List<Entry> left = entries.stream().filter(entry -> !entry.story().equals(story)).toList();
    List<Change> changes = new ArrayList<>();
    List<Told> kept = new ArrayList<>();
    for (Told one : told) {
      boolean falls =
          !one.withdrawn()
              && one.entry().story().equals(story)
              && !Runs.carried(left, one.entry().heldBy(one.holder()));
      kept.add(falls ? one.takenBack() : one);
      if (falls) {
        changes.add(retraction(one));
      }
    }
    return new Step(new PositionHistory(left, kept), changes);
  }

  /** Takes one told change back because it was wrong, and with it the position that carried it. */
  public Step takeBack(Told wrong) {
    List<Entry> left = entries.stream().filter(entry -> !carries(entry, wrong)).toList();
    List<Told> kept = told.stream().map(one -> one.equals(wrong) ? one.takenBack() : one).toList();
    return new Step(new PositionHistory(left, kept), List.of(retraction(wrong)));
  }

  /** The holder may be known by another name by now than in the entry as it was told. */
  private static boolean carries(Entry entry, Told told) {
    return entry.story().equals(told.entry().story())
        && entry.tellsSameAs(told.entry().heldBy(told.holder()));
  }

  private static Change retraction(Told one) {
    return new Change(
        ChangeType.RETRACTION, one.holder(), one.to(), Position.RETRACTED, null, one.entry(), one);
  }

  /** Notes that a change was told, and how sure it was. */
  public PositionHistory tell(Change change, double certainty) {
    if (change.withdraws() != null) {
      return this;
    }
    List<Told> all = new ArrayList<>(told);
    all.add(Told.of(change, certainty));
    return new PositionHistory(
        entries, all.subList(Math.max(0, all.size() - TOLD_MAX), all.size()));
  }

  /** Notes that a change was not sure enough to be told. */
  public PositionHistory pend(Change change) {
    return new PositionHistory(
        entries.stream().map(entry -> entry.equals(change.after()) ? entry.pend() : entry).toList(),
        told);
  }

  /** Who has an entry, as named in it. */
  Set<String> holders() {
    return entries.stream().map(Entry::holder).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same history with other names for the holders. */
  PositionHistory heldBy(UnaryOperator<String> naming) {
    return new PositionHistory(
        entries.stream().map(entry -> entry.heldBy(naming.apply(entry.holder()))).toList(),
        told.stream().map(one -> one.heldBy(naming.apply(one.holder()))).toList());
  }

  /** The holder's last position of its own time, empty where only background is known. */
  public Optional<Entry> current(String holder) {
    return entries.stream()
        .filter(entry -> entry.holder().equals(holder) && !entry.background())
        .reduce((earlier, later) -> later);
  }

  /** A newsroom is not told the same side of the same holder twice in a row, nor by one story. */
  private boolean alreadyTold(Change change) {
    Told last = null;
    for (Told one : told) {
      if (!one.holder().equals(change.holder())) {
        continue;
      }
      boolean sameSide = one.to().sameSide(change.to());
      if (one.withdrawn() && sameSide && one.entry().story().equals(change.after().story())) {
        return true;
      }
      last = one.withdrawn() ? last : one;
    }
    return last != null && last.to().sameSide(change.to());
  }

  private static Entry dateBack(Entry entry, List<Entry> old) {
    return old.stream()
        .filter(entry::tellsSameAs)
        .filter(before -> before.time().isBefore(entry.time()))
        .findFirst()
        .map(before -> entry.at(before.time()))
        .orElse(entry);
  }

  private static List<Entry> without(List<Entry> entries, Entry one) {
    return entries.stream().filter(entry -> entry != one).toList();
  }

  @SafeVarargs
  private static List<Entry> sorted(List<Entry>... parts) {
    List<Entry> all = new ArrayList<>();
    for (List<Entry> part : parts) {
      all.addAll(part);
    }
    all.sort(Entry.ORDER);
    return all;
  }
}
