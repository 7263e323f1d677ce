package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that say what is a change.
 *
 * <pre>
 *   before \ now   affirmed      denied        noncommittal  retracted
 *   (nothing)      confirmation  dispute       -             retraction
 *                  or dispute
 *   affirmed       -             reversal      softening     retraction
 *   denied         reversal      -             softening     retraction
 *   noncommittal   hardening     hardening     -             retraction of the commitment
 *   retracted      reversal      reversal      -             -
 * </pre>
 *
 * From noncommittal and retracted, what counts is the last commitment: the other side is a
 * reversal; the same side is a hardening from noncommittal and nothing from retracted.
 */
final class ChangeRules {

  private ChangeRules() {}

  /**
   * The change that {@code entry} makes.
   *
   * @param known all other entries of the claim, in event order, those of the same story included
   */
  static Optional<Change> judge(List<Entry> known, Entry entry) {
    if (entry.background() || overtaken(known, entry)) {
      return Optional.empty();
    }
    Standing standing = Standing.of(ownBefore(known, entry));
    if (standing.onlyBackground() && repeatsBackground(standing, entry)) {
      standing = new Standing(null, null);
    }
    if (standing.current() == null) {
      return first(known, entry);
    }
    return turn(standing, entry);
  }

  /** A late article fills in history and overturns nothing. */
  private static boolean overtaken(List<Entry> known, Entry entry) {
    return known.stream()
        .anyMatch(
            other ->
                other.holder().equals(entry.holder())
                    && !other.background()
                    && !other.story().equals(entry.story())
                    && other.time().isAfter(entry.time()));
  }

  private static List<Entry> ownBefore(List<Entry> known, Entry entry) {
    return known.stream()
        .filter(other -> other.holder().equals(entry.holder()))
        .filter(other -> !other.time().isAfter(entry.time()))
        .filter(other -> !(other.pending() && other.position().sameSide(entry.position())))
        .toList();
  }

  /** Background on the same side ("again denied") does not make a first position a second one. */
  private static boolean repeatsBackground(Standing standing, Entry entry) {
    return standing.current() != null && standing.current().position().sameSide(entry.position());
  }

  private static Optional<Change> turn(Standing standing, Entry entry) {
    Position from = standing.current().position();
    Position to = entry.position();
    Entry committed = standing.committed();
    if (to.committed()) {
      if (committed != null && !committed.position().sameSide(to)) {
        return change(ChangeType.REVERSAL, committed, entry);
      }
      return from == Position.NONCOMMITTAL
          ? change(ChangeType.HARDENING, standing.current(), entry)
          : Optional.empty();
    }
    if (to == Position.NONCOMMITTAL) {
      return from.committed()
          ? change(ChangeType.SOFTENING, standing.current(), entry)
          : Optional.empty();
    }
    return committed != null && from != Position.RETRACTED
        ? change(ChangeType.RETRACTION, committed, entry)
        : Optional.empty();
  }

  private static Optional<Change> first(List<Entry> known, Entry entry) {
    Position to = entry.position();
    if (to == Position.RETRACTED) {
      // Who takes back its own word has given it, though nobody carried it here.
      return Optional.of(
          new Change(
              ChangeType.RETRACTION, entry.holder(), Position.ASSERTED, to, null, entry, null));
    }
    List<Entry> others = othersBefore(known, entry);
    if (to == Position.DENIED) {
      return last(others, Position.ASSERTED, Position.CONFIRMED)
          .flatMap(other -> firstChange(ChangeType.DISPUTE, other, entry));
    }
    if (!to.affirmed()) {
      return Optional.empty();
    }
    List<Entry> earlier = others.stream().filter(other -> cameBefore(other, entry)).toList();
    Optional<Entry> asserted = last(earlier, Position.ASSERTED);
    if (to == Position.CONFIRMED
        && asserted.isPresent()
        && last(others, Position.CONFIRMED).isEmpty()) {
      return firstChange(ChangeType.CONFIRMATION, asserted.get(), entry);
    }
    return last(earlier, Position.DENIED)
        .flatMap(other -> firstChange(ChangeType.DISPUTE, other, entry));
  }

  /** In one and the same article the charge comes before the denial, wherever each stands. */
  private static boolean cameBefore(Entry other, Entry entry) {
    return other.background() || !other.story().equals(entry.story());
  }

  /** What each other holder was last committed to, unless it took that back. */
  private static List<Entry> othersBefore(List<Entry> known, Entry entry) {
    Map<String, List<Entry>> byHolder = new LinkedHashMap<>();
    for (Entry other : known) {
      if (!other.holder().equals(entry.holder()) && !other.time().isAfter(entry.time())) {
        byHolder.computeIfAbsent(other.holder(), holder -> new ArrayList<>()).add(other);
      }
    }
    return byHolder.values().stream()
        .map(Standing::of)
        .filter(standing -> standing.committed() != null)
        .filter(standing -> standing.current().position() != Position.RETRACTED)
        .map(Standing::committed)
        .sorted(Entry.ORDER)
        .toList();
  }

  private static Optional<Entry> last(List<Entry> entries, Position... positions) {
    List<Position> wanted = List.of(positions);
    return entries.stream()
        .filter(entry -> wanted.contains(entry.position()))
        .reduce((earlier, later) -> later);
  }

  private static Optional<Change> change(ChangeType type, Entry before, Entry entry) {
    return Optional.of(
        new Change(type, entry.holder(), before.position(), entry.position(), before, entry, null));
  }

  private static Optional<Change> firstChange(ChangeType type, Entry other, Entry entry) {
    return Optional.of(
        new Change(type, entry.holder(), null, entry.position(), other, entry, null));
  }
}
