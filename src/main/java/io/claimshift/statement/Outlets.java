package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * News outlets among the sources of a text. What a paper or broadcaster tells in its own voice, or
 * takes back, is nobody's position: it holds none. A state's own media speak for the state.
 */
final class Outlets {

  private static final Set<String> KINDS = Titles.OUTLETS;
  private static final Set<String> NEWS =
      WordSet.of("agency", "agencies", "service", "services", "site");
  private static final Set<String> STATE =
      WordSet.of("state", "state-run", "state-owned", "official");
  private static final Set<String> REPORTS =
      WordSet.of("report", "reports", "article", "articles", "story", "stories", "headline");

  private final Set<String> named = new HashSet<>();

  /** Learns which names a text introduces as outlets: "the Swiss daily Limmat-Kurier". */
  Outlets(List<Mention> mentions) {
    for (Mention m : mentions) {
      Passage p = m.passage();
      boolean body = m.kind() != Mention.Kind.STATE && m.kind() != Mention.Kind.PLACE;
      if (body && (outlet(p, m.from() - 1) || outlet(p, m.to()) || apposed(p, m.to()))) {
        named.add(m.name());
      }
    }
  }

  private static boolean apposed(Passage p, int comma) {
    if (!p.low(comma).equals(",") || !Words.DETERMINERS.contains(p.low(comma + 1))) {
      return false;
    }
    int end = NounPhrases.end(p, comma + 1, p.size());
    return outlet(p, end - 1) && !state(p, comma, end);
  }

  /** Whether a source is an outlet, or a report that is nobody's in particular. */
  boolean tell(Passage p, Range source, List<Mention> mentions) {
    int comma = p.find(",", source.from(), source.to());
    if (comma > source.from() && apposed(p, comma)) {
      return true;
    }
    int end = comma < 0 ? source.to() : comma;
    if (state(p, source.from(), end)) {
      return false;
    }
    boolean bare = true;
    for (Mention m : mentions) {
      if (m.from() < end) {
        boolean whole = m.to() == end && (m.from() - source.from() <= 1);
        boolean day = Titles.PAPER_BEGINNINGS.contains(p.low(m.from() - 1));
        if (day && m.to() == end) {
          return true;
        }
        if ((named.contains(m.name()) || paper(m.name())) && (whole || outlet(p, m.from() - 1))) {
          return true;
        }
        bare = false;
      }
    }
    return outlet(p, end - 1) || bare && REPORTS.contains(p.low(end - 1));
  }

  /** Whether a name is one that only papers, broadcasters and news agencies have. */
  private static boolean paper(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    int space = low.indexOf(' ');
    return Titles.NEWSROOMS.contains(low)
        || space > 0 && Titles.PAPER_BEGINNINGS.contains(low.substring(0, space))
        || Titles.PAPER_ENDINGS.contains(low.substring(low.lastIndexOf(' ') + 1));
  }

  private static boolean outlet(Passage p, int word) {
    if (word < 0 || word >= p.size()) {
      return false;
    }
    return KINDS.contains(p.low(word)) && !state(p, Math.max(0, word - 2), word)
        || word > 0
            && NEWS.contains(p.low(word))
            && p.low(word - 1).equals("news")
            && !state(p, Math.max(0, word - 3), word);
  }

  private static boolean state(Passage p, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (STATE.contains(p.low(i))) {
        return true;
      }
    }
    return false;
  }
}
