package io.claimshift.claim;

import io.claimshift.statement.Position;
import io.claimshift.statement.Statement;

/**
 * How near a statement must be to a claim to be about it.
 *
 * @param assertedMin least similarity for an assertion; below it opens a claim of its own
 * @param decidedMin least similarity for a denial, confirmation, evasion or retraction: those are
 *     about something that was said before
 */
public record LinkPolicy(double assertedMin, double decidedMin) {

  /** Values found on news stories of many domains; the README of the project tells how. */
  public static final LinkPolicy DEFAULT = new LinkPolicy(0.35, 0.30);

  /** A negated content is a denial only of what was clearly said before: added to its least. */
  private static final double NEGATED_MORE = 0.12;

  /** Cosine of the contexts of two articles below which they are of different stories. */
  private static final double OTHER_STORY = 0.09;

  /** And from which they are of the same one. */
  private static final double SAME_STORY = 0.23;

  /**
   * Stems that an article's context must have beyond the proposition to be evidence of its own:
   * that of a flash or bare headline says nothing that its proposition does not.
   */
  private static final double TELLING_CONTEXT = 8;

  /** Least similarity where the context says nothing more. */
  private static final double ALONE_MIN = 0.22;

  /**
   * Least similarity of a confirmation to the claim without its agent and holder: a ministry
   * confirms many things, and all share its name.
   */
  private static final double CONFIRMED_DEED = 0.12;

  /** Least similarity of the propositions alone where the stories differ. */
  private static final double FAR = 0.5;

  /** What it adds where the holder took a side on the claim before. */
  private static final double PARTY = 0.2;

  /** What a decided statement loses where all the names that it brings are new to the claim. */
  private static final double NEW_NAMES = 0.2;

  private static final double CONTESTED = 0.13;
  private static final double MANY_STORIES = 0.12;
  private static final double MANY = 9;

  /** 0 to 1 from the cosine of two contexts. */
  double sameStory(double cosine) {
    return Math.max(0, Math.min(1, (cosine - OTHER_STORY) / (SAME_STORY - OTHER_STORY)));
  }

  /** The cosine below which {@link #sameStory} is 0. */
  double otherBelow() {
    return OTHER_STORY;
  }

  /** The cosine from which on {@link #sameStory} is 1. */
  double sameFrom() {
    return SAME_STORY;
  }

  /** 0 to 1: how far being of the same story is evidence, by the stems a context adds. */
  double evidence(int stems) {
    return Math.min(1, stems / TELLING_CONTEXT);
  }

  /** What having taken a side on a claim draws the holder's vague words to it. */
  double party() {
    return PARTY;
  }

  /** What a claim's weight in its story adds to similarity, at most. */
  double standing(Claim claim) {
    double told = Math.min(1, Math.log1p(claim.stories()) / Math.log1p(MANY));
    return (claim.contested() ? CONTESTED : 0) + MANY_STORIES * told;
  }

  /** The measure for one statement. */
  Reach reach(Statement statement) {
    if (statement.position() == Position.ASSERTED) {
      return new Reach(assertedMin, 0.09, 0, 0.17, 0, 0, false);
    }
    double more = Decisive.inSoManyWords(statement) ? 0 : NEGATED_MORE;
    boolean confirms = statement.position() == Position.CONFIRMED;
    return new Reach(
        decidedMin + more,
        confirms ? 0.16 : 0.08,
        confirms ? CONFIRMED_DEED : 0,
        0.16,
        refersBack(statement) ? PARTY : 0,
        NEW_NAMES,
        true);
  }

  /** Who evades or takes back speaks of what it said before; who confirms may confirm any news. */
  private static boolean refersBack(Statement statement) {
    return statement.position() == Position.NONCOMMITTAL
        || statement.position() == Position.RETRACTED;
  }

  /**
   * How far a statement reaches for its claim.
   *
   * @param least least similarity of all together
   * @param leastProposition least similarity of the propositions alone
   * @param leastDeed the same without the words for agent and holder
   * @param story what being of the same story adds
   * @param party what the holder's having taken a side on the claim adds within the story
   * @param newNames what is lost where all its names are new to the claim
   * @param looksAround whether claims of the story come in question that share no rare word
   */
  record Reach(
      double least,
      double leastProposition,
      double leastDeed,
      double story,
      double party,
      double newNames,
      boolean looksAround) {

    /** 0 to 1; 0 where it is not enough. */
    double similarity(Nearby nearby) {
      double sameStory = nearby.sameStory();
      double evidence = nearby.evidence();
      if (nearby.proposition() < leastProposition
          || nearby.deed() < leastDeed
          || sameStory == 0 && nearby.proposition() < evidence * FAR) {
        return 0;
      }
      double similarity =
          nearby.proposition()
              + evidence * sameStory * (story + nearby.standing())
              - evidence * newNames * nearby.newNames();
      double enough = evidence * least + (1 - evidence) * ALONE_MIN;
      return similarity < enough ? 0 : Math.min(1, similarity);
    }
  }

  /**
   * A claim as seen from one statement; all 0 to 1.
   *
   * @param proposition similarity of the propositions
   * @param deed the same without the words for agent and holder
   * @param sameStory whether the articles are of one story
   * @param evidence how far that is evidence
   * @param standing the claim's weight in the story, for this holder
   * @param newNames how many of the statement's names the claim does not know
   */
  record Nearby(
      double proposition,
      double deed,
      double sameStory,
      double evidence,
      double standing,
      double newNames) {}
}
