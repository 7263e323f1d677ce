package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.Set;

/**
 * Works that somebody published. A paper that takes back its article and a journal that retracts a
 * study put their files in order: what the study says was never their position, and its authors may
 * still hold it. A statement, a claim or testimony that is taken back is another matter.
 */
final class PublishedWorks {

  /** What only those who send or print news have to take back. */
  private static final Set<String> SENT = Words.SENT_WORKS;

  /** What has authors beside the one who published it. */
  private static final Set<String> WRITTEN = Words.WRITTEN_WORKS;

  private static final Set<String> REPORTS = WordSet.of("report", "reports");
  private static final Set<String> PUBLIC =
      WordSet.of("readers", "viewers", "listeners", "subscribers", "audience");

  /** Words after the cue in which the noun of its object stands. */
  private static final int OBJECT = 8;

  private PublishedWorks() {}

  /** Whether it is a publisher that takes back a work. */
  static boolean takenBack(Attribution a) {
    Passage p = a.passage();
    String work = object(p, a.cue().to());
    if (SENT.contains(work)) {
      return true;
    }
    boolean outlet = a.source() != null && outlet(p, a.source());
    if (REPORTS.contains(work)) {
      return outlet || PUBLIC.stream().anyMatch(word -> p.find(word, a.cue().to(), p.size()) > 0);
    }
    return WRITTEN.contains(work) && (outlet || a.source() != null && body(p, a.source()));
  }

  /** The noun of the phrase that begins here, in lower case. */
  private static String object(Passage p, int from) {
    String noun = "";
    for (int i = from; i < Math.min(p.size(), from + OBJECT); i++) {
      String low = p.low(i);
      if (p.word(i).comma() || Words.PREPOSITIONS.contains(low) || low.equals("that")) {
        break;
      }
      if (SENT.contains(low) || WRITTEN.contains(low) || REPORTS.contains(low)) {
        noun = low;
      }
    }
    return noun;
  }

  private static boolean outlet(Passage p, Range source) {
    String last = p.low(source.to() - 1);
    String part = last.substring(last.lastIndexOf('-') + 1);
    return Titles.MEDIA.contains(part)
        || Titles.PAPER_ENDINGS.contains(part)
        || Titles.OUTLETS.contains(part);
  }

  /** A name of several words that is no person's: "the Annals of Marine Biology". */
  private static boolean body(Passage p, Range source) {
    if (Gender.ofTitles(p, source.from(), source.to()) != Gender.UNKNOWN) {
      return false;
    }
    int capitals = 0;
    for (int i = source.from(); i < source.to(); i++) {
      String low = p.low(i);
      if (Titles.PEOPLE.contains(low) || Words.PRONOUNS.contains(low)) {
        return false;
      }
      if (p.word(i).capital() && !low.equals("the")) {
        if (Gender.ofName(low) != Gender.UNKNOWN) {
          return false;
        }
        capitals++;
      }
    }
    return capitals > 1;
  }
}
