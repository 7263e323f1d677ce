package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.Comparator;

/**
 * One holder's position on a claim as one story carries it.
 *
 * @param background told as past next to the news: it fills in what came before, no more
 * @param time event time: when the story first carried it
 * @param story identity of the group of copies
 * @param articleUri the story's canonical article
 * @param explicit whether the words take the side, and not only the content's own negation
 * @param reading 0 to 1, how sure the statement's reading is
 * @param link 0 to 1, how near its proposition is to the claim
 * @param pending whether it made a change that was not sure enough to be told: a surer report of
 *     the same side tells it
 * @param embargoedUntil null where there is none
 * @param quote the sentence that shows it
 */
public record Entry(
    String holder,
    Position position,
    boolean background,
    Instant time,
    String story,
    String articleUri,
    boolean explicit,
    double reading,
    double link,
    boolean pending,
    Instant embargoedUntil,
    Quote quote) {

  /** By event time; the story breaks ties, so that the order never depends on arrival. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::time)
          .thenComparing(Entry::story)
          .thenComparing(Entry::holder)
          .thenComparing(Entry::background, Comparator.reverseOrder())
          .thenComparing(Entry::position);

  /** The same entry at another event time. */
  Entry at(Instant other) {
    return with(holder, other, pending);
  }

  /** The same entry, its change still to be told. */
  Entry pend() {
    return with(holder, time, true);
  }

  /** The same entry under another name of its holder. */
  Entry heldBy(String other) {
    return holder.equals(other) ? this : with(other, time, pending);
  }

  private Entry with(String newHolder, Instant newTime, boolean newPending) {
    return new Entry(
        newHolder,
        position,
        background,
        newTime,
        story,
        articleUri,
        explicit,
        reading,
        link,
        newPending,
        embargoedUntil,
        quote);
  }

  /** Whether both tell the same side of the same holder in the same way. */
  boolean tellsSameAs(Entry other) {
    return holder.equals(other.holder)
        && background == other.background
        && position.sameSide(other.position);
  }
}
