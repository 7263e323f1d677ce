package io.claimshift.copies;

import io.claimshift.text.Alignment;
import java.time.Duration;

/**
 * Whether the younger of two texts is a copy of the elder, by two questions: how much of it is the
 * elder's, and from where. A cut copy is made of the other's words from its lead on; a report that
 * quotes another, or shares a speech or a footer with it, has its own lead and much of its own.
 *
 * <p>What counts is the younger text, since that is what a wrong verdict would hide. Pure: the
 * verdict hangs on the two texts alone, not on which arrived first.
 */
final class Resemblance {

  /** A body below this many words is judged as a short item. */
  static final int SHORT = 40;

  /** Share of the younger text that must be the elder's where nothing speaks for or against. */
  private static final double REQUIRED = 0.70;

  private static final double SAME_HEADLINE = 0.15;
  private static final double SAME_LEAD = 0.05;
  private static final double OTHER_LEAD = 0.10;
  private static final double BOTH_LEADS_OTHER = 0.05;

  /** So much of both is the other's: one text under two leads. */
  private static final double OF_BOTH = 0.75;

  /** A shorter elder text that a younger one takes over whole, at its lead, and continues. */
  private static final double TAKEN_OVER = 0.88;

  private static final int WORTH_TAKING_OVER = 100;

  /** Below this share of the younger text nothing else is looked at. */
  private static final double LEAST = 0.15;

  /** Most candidates share a phrase or two: told by a count, before anything is aligned. */
  private static final double LEAST_HELD = 0.1;

  /** Editing and transmission change fewer words; forms that are filled in change more. */
  private static final double VERBATIM = 0.78;

  private static final double OTHER_FIGURES = 0.5;
  private static final double FIGURES_MATTER = 0.03;
  private static final int FEW_FIGURES = 3;

  private Resemblance() {}

  /** The match, or null. */
  static Match between(Fingerprint elder, Fingerprint younger, Duration apart) {
    if (elder.isShort() || younger.isShort()) {
      return ShortItems.between(elder, younger, apart);
    }
    if (elder.bodyContent() == younger.bodyContent()) {
      return new Match(CopyKind.IDENTICAL, 1);
    }
    if (younger.marks().held(elder.shingles()) < LEAST_HELD * younger.shingles().length) {
      return null;
    }
    Likeness copy =
        Likeness.of(younger.body(), Alignment.of(younger.shingles(), elder.table()), elder.body());
    if (copy.covered() < LEAST || template(copy)) {
      return null;
    }
    Likeness source =
        Likeness.of(elder.body(), Alignment.of(elder.shingles(), younger.table()), younger.body());
    double headline = elder.headline().overlap(younger.headline());
    boolean is =
        substance(copy) >= required(source, copy, headline)
            || Math.min(substance(source), substance(copy)) >= OF_BOTH
            || takenOver(source, copy);
    return is ? match(source, copy) : null;
  }

  private static Match match(Likeness source, Likeness copy) {
    double less = Math.min(source.covered(), copy.covered());
    double more = Math.max(source.covered(), copy.covered());
    return less >= 0.75
        ? new Match(CopyKind.NEAR, (less + more) / 2)
        : new Match(CopyKind.CONTAINED, more);
  }

  /** What is quoted may come from a third party, so it must not carry the verdict. */
  private static double substance(Likeness text) {
    return Math.min(text.covered(), text.told() + 0.03);
  }

  private static double required(Likeness source, Likeness copy, double headline) {
    double required = REQUIRED;
    required -= SAME_HEADLINE * within((headline - 0.5) / 0.3);
    required -= SAME_LEAD * within((source.lead() - 0.5) / 0.5);
    required += OTHER_LEAD * within((0.3 - source.lead()) / 0.3);
    required += copy.lead() < 0.2 && source.lead() < 0.3 ? BOTH_LEADS_OTHER : 0;
    return required;
  }

  /** A market report, forecast or result in the same words as yesterday's, with today's figures. */
  private static boolean template(Likeness copy) {
    double covered = copy.covered() * copy.words();
    boolean otherFigures =
        copy.changed() >= FEW_FIGURES
            && copy.changed() >= OTHER_FIGURES * copy.figures()
            && copy.changed() >= FIGURES_MATTER * covered;
    return otherFigures || copy.verbatim() < VERBATIM;
  }

  private static boolean takenOver(Likeness source, Likeness copy) {
    return source.words() >= WORTH_TAKING_OVER
        && substance(source) >= TAKEN_OVER
        && copy.lead() >= 0.25
        && copy.begin() * copy.words() < Likeness.LEAD;
  }

  private static double within(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
