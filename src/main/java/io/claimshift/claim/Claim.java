package io.claimshift.claim;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposition in its positive form and who holds which position on it, as kept between articles.
 *
 * @param id made from the statement that opened it
 * @param text readable, positive ("North Korea sent troops to Russia")
 * @param agent who is said to have done or undergone it, empty where unknown
 * @param members a few of the propositions linked to it, as the linker compares them
 * @param contexts what a few of the articles that carried it were about
 * @param history positions over time, and what was told of them
 * @param stories groups of copies that state something on it
 * @param copies further articles with the text of one of those
 * @param firstTime earliest event time
 * @param lastTime latest event time
 * @param embargoedUntil latest embargo of what it was made from, null where there is none
 */
public record Claim(
    String id,
    String text,
    String agent,
    List<Member> members,
    List<Member> contexts,
    PositionHistory history,
    int stories,
    int copies,
    Instant firstTime,
    Instant lastTime,
    Instant embargoedUntil) {

  private static final int MEMBERS_MAX = 8;
  private static final int CONTEXTS_MAX = 6;
  private static final int FIRST_KEPT = 2;
  private static final double NOTHING_NEW = 0.95;

  public Claim {
    members = List.copyOf(members);
    contexts = List.copyOf(contexts);
  }

  /** Whether any holder ever took another side than asserting it. */
  public boolean contested() {
    return !history.told().isEmpty()
        || history.entries().stream().anyMatch(entry -> entry.position() != Position.ASSERTED);
  }

  /** Who took any other side than asserting it, now or before. */
  Set<String> parties() {
    return history.entries().stream()
        .filter(entry -> entry.position() != Position.ASSERTED)
        .map(Entry::holder)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether nothing is left that was said on it, nor anything to take back. */
  public boolean abandoned() {
    return stories <= 0 && history.told().isEmpty();
  }

  /** The same claim with another history. */
  public Claim with(PositionHistory next) {
    return new Claim(
        id,
        text,
        agent,
        members,
        contexts,
        next,
        stories,
        copies,
        firstTime,
        lastTime,
        embargoedUntil);
  }

  /** The same claim with a proposition that was linked to it, where that says something new. */
  Claim widened(Member member, double similarity) {
    if (similarity > NOTHING_NEW || members.contains(member)) {
      return this;
    }
    List<Member> next = new ArrayList<>(members);
    if (next.size() == MEMBERS_MAX) {
      next.remove(FIRST_KEPT);
    }
    next.add(member);
    return new Claim(
        id,
        text,
        agent,
        next,
        contexts,
        history,
        stories,
        copies,
        firstTime,
        lastTime,
        embargoedUntil);
  }

  /** The same claim, carried by one more article about this. */
  Claim within(Member context) {
    if (!context.telling() || contexts.contains(context)) {
      return this;
    }
    List<Member> next = new ArrayList<>(contexts);
    if (next.size() == CONTEXTS_MAX) {
      next.remove(FIRST_KEPT);
    }
    next.add(context);
    return new Claim(
        id,
        text,
        agent,
        members,
        next,
        history,
        stories,
        copies,
        firstTime,
        lastTime,
        embargoedUntil);
  }

  /** The same claim after one of its stories was copied more or less often. */
  Claim recounted(int moreCopies) {
    return new Claim(
        id,
        text,
        agent,
        members,
        contexts,
        history,
        stories,
        copies + moreCopies,
        firstTime,
        lastTime,
        embargoedUntil);
  }

  /** The same claim, carried by so many fewer stories and copies. */
  Claim lessened(int fewerStories, int fewerCopies) {
    return new Claim(
        id,
        text,
        agent,
        members,
        contexts,
        history,
        stories - fewerStories,
        copies - fewerCopies,
        firstTime,
        lastTime,
        embargoedUntil);
  }

  /** The same claim after one story said more or less on it. */
  Claim counted(int moreStories, int moreCopies, Report report) {
    // A story that goes away has no time of its own on this claim.
    Instant time = report.statements().isEmpty() ? lastTime : report.versionCreated();
    return new Claim(
        id,
        text,
        agent,
        members,
        contexts,
        history,
        stories + moreStories,
        copies + moreCopies,
        time.isBefore(firstTime) ? time : firstTime,
        time.isAfter(lastTime) ? time : lastTime,
        Embargo.later(embargoedUntil, report.embargoedUntil()));
  }
}
