package io.claimshift.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The mentions of one article in text order: which stand where, and whom the text is about. */
final class Mentions {

  private static final int RECENCY = 3;
  private static final int LEAD = 20;
  private static final int LOOK_BACK = 80;

  /** A party is what a text is about when one in so many names of its kind is its own. */
  private static final int DOMINANT = 3;

  private final List<Mention> all;
  private final Map<String, Mention> firsts = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
  private final Set<String> leading = new HashSet<>();

  Mentions(List<Mention> inOrder) {
    this.all = List.copyOf(inOrder);
    for (Mention m : all) {
      counts.merge(m.name(), 1, Integer::sum);
      kinds.merge(m.kind(), 1, Integer::sum);
      firsts.putIfAbsent(m.passage().field() + m.name(), m);
      if (m.passage().number() == 0 && m.from() <= 2 && !aside(m)) {
        leading.add(m.name());
      }
    }
  }

  /** All of them. */
  List<Mention> all() {
    return all;
  }

  /** Mentions between two words of a passage. */
  List<Mention> in(Passage p, int from, int to) {
    List<Mention> found = new ArrayList<>();
    for (int k = firstIn(p); k < all.size() && all.get(k).passage() == p; k++) {
      Mention m = all.get(k);
      if (m.from() >= from && m.to() <= to) {
        found.add(m);
      }
    }
    return found;
  }

  /** Index of the first mention in or after the passage, by binary search over text order. */
  int firstIn(Passage p) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order(all.get(middle).passage()) < order(p)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long order(Passage p) {
    return (p.field() == TextField.HEADLINE ? 0L : 1L << 40) + p.number();
  }

  /** "The department took samples. Its head said": the body last named as a subject, or null. */
  String subjectBefore(Passage p) {
    for (int k = firstIn(p) - 1; k >= 0; k--) {
      Mention m = all.get(k);
      if (m.passage().field() != p.field() || m.passage().number() < p.number() - 1) {
        return null;
      }
      boolean body = m.kind() == Mention.Kind.ORGANISATION || m.kind() == Mention.Kind.STATE;
      if (body && m.from() <= 2 && !aside(m)) {
        return m.name();
      }
    }
    return null;
  }

  /** Whether the text names a state so. */
  boolean state(String party) {
    Mention first = firsts.get(TextField.BODY + party);
    return first != null && first.kind() == Mention.Kind.STATE;
  }

  /** Whether the text names a party. */
  boolean names(String party) {
    return counts.containsKey(party);
  }

  /** Whether a person's name stands here for the first time in the body. */
  boolean first(Mention mention) {
    return mention.equals(firsts.get(mention.passage().field() + mention.name()));
  }

  /** The last organisation before a word whose name ends in a kind ("the commission"), or null. */
  String ofKind(String kind, Passage p, int word) {
    for (int i = countBefore(p, word) - 1; i >= 0; i--) {
      Mention m = all.get(i);
      if (m.kind() == Mention.Kind.ORGANISATION && m.passage().low(kindOf(m)).equals(kind)) {
        return m.name();
      }
    }
    return null;
  }

  /** The word that tells what kind of body a name is of: its last, or the last before "of". */
  private static int kindOf(Mention m) {
    int of = m.passage().find("of", m.from() + 1, m.to());
    return of < 0 ? m.to() - 1 : of - 1;
  }

  private int countBefore(Passage p, int word) {
    int k = firstIn(p);
    while (k < all.size() && all.get(k).passage() == p && all.get(k).from() < word) {
      k++;
    }
    return k;
  }

  /** The party of a kind the text before a mention is most about; null when it names none. */
  private String salient(Mention.Kind kind, int before) {
    return salient(m -> m.kind() == kind, kind, before);
  }

  private String salient(Predicate<Mention> such, Mention.Kind kind, int before) {
    String best = null;
    int score = Integer.MIN_VALUE;
    for (int k = before - 1; k >= 0 && before - k < LOOK_BACK; k--) {
      Mention m = all.get(k);
      if (such.test(m)) {
        boolean same = before < all.size() && m.passage() == all.get(before).passage();
        boolean aside = aside(m) && !(same && opens(m));
        int weight =
            8 * Math.min(6, counts.get(m.name()))
                + (m.passage().number() == 0 ? LEAD : 0)
                + (m.from() <= 2 && !aside ? 12 : 0)
                + (same && opens(m) ? 12 : 0)
                + (same && kind == Mention.Kind.STATE && !aside ? 40 : 0)
                - (aside ? 14 : 0)
                - (kind == Mention.Kind.ORGANISATION && medium(m) ? 60 : 0)
                - RECENCY * (before - k);
        if (weight > score) {
          score = weight;
          best = m.name();
        }
      }
    }
    return best;
  }

  /** Whether the name is a medium's, which tells more often than it is told of. */
  private static boolean medium(Mention m) {
    return Titles.MEDIA.contains(m.passage().low(m.to() - 1));
  }

  /** "In X, ...": the sentence is set there. */
  private static boolean opens(Mention m) {
    return m.from() <= 2
        && Words.PREPOSITIONS.contains(m.passage().low(0))
        && m.passage().low(m.to()).equals(",");
  }

  /** Whether the name only tells where, whence or with whom: "in X", "from X". */
  static boolean aside(Mention m) {
    String before = m.passage().low(m.from() - 1);
    String determined = before.equals("the") ? m.passage().low(m.from() - 2) : before;
    return !determined.equals("of")
        && !determined.equals("for")
        && !determined.equals("by")
        && Words.PREPOSITIONS.contains(determined);
  }

  /** The party of a kind the text before a word is most about; empty when it names none. */
  String salient(Mention.Kind kind, Passage p, int word) {
    String name = salient(kind, countBefore(p, word));
    return name == null ? "" : name;
  }

  /** The party of a kind that the text before a mention is about, when it is mainly about one. */
  String dominant(Mention.Kind kind, int before) {
    return dominant(salient(kind, before), kind, kinds.getOrDefault(kind, 0), before);
  }

  /**
   * The organisation, of such ones, that the text before a word is mainly about; empty for none.
   */
  String dominant(Predicate<Mention> such, Passage p, int word) {
    int named = 0;
    for (Mention m : all) {
      named += such.test(m) ? 1 : 0;
    }
    int before = countBefore(p, word);
    Mention.Kind kind = Mention.Kind.ORGANISATION;
    String name = dominant(salient(such, kind, before), kind, named, before);
    return name == null ? "" : name;
  }

  private String dominant(String salient, Mention.Kind kind, int named, int before) {
    if (salient == null) {
      return null;
    }
    boolean leads = kind == Mention.Kind.ORGANISATION && leads(salient);
    boolean here = kind == Mention.Kind.STATE && here(salient, before);
    return leads || here || counts.get(salient) * DOMINANT >= named ? salient : null;
  }

  /** The state for its subject of the text's beginning, where no body is named before; or null. */
  String leading(Mention.Kind kind, int before) {
    for (int k = 0; k < before; k++) {
      if (all.get(k).kind() == Mention.Kind.ORGANISATION) {
        return null;
      }
    }
    String dominant = dominant(kind, before);
    return dominant != null && leads(dominant) ? dominant : null;
  }

  /** Whether the sentence of a mention is set in a state or has it for a subject before. */
  private boolean here(String state, int before) {
    if (before >= all.size()) {
      return false;
    }
    Passage p = all.get(before).passage();
    for (int k = before - 1; k >= 0 && all.get(k).passage() == p; k--) {
      Mention m = all.get(k);
      if (m.name().equals(state) && m.from() <= 2 && (opens(m) || !aside(m))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name is the subject of the headline or of the first sentence. */
  private boolean leads(String name) {
    return leading.contains(name);
  }

  /** The party of a kind that the text before a word is mainly about; empty when none is. */
  String dominant(Mention.Kind kind, Passage p, int word) {
    String name = dominant(kind, countBefore(p, word));
    return name == null ? "" : name;
  }

  /** The last person before a word who has the title right before the name; or null. */
  Mention called(String title, Passage p, int word) {
    int k = countBefore(p, word);
    for (int i = k - 1; i >= 0 && k - i < LOOK_BACK; i--) {
      Mention m = all.get(i);
      boolean former = Words.FORMER.contains(m.passage().low(m.from() - 2));
      if (m.kind() == Mention.Kind.PERSON
          && m.passage().low(m.from() - 1).equals(title)
          && !former) {
        return m;
      }
    }
    return null;
  }

  String latest(Mention.Kind kind, int before) {
    for (int k = before - 1; k >= 0 && before - k < LOOK_BACK; k--) {
      if (all.get(k).kind() == kind) {
        return all.get(k).name();
      }
    }
    return null;
  }

  /** The last mention of a kind before a word of a passage; null when there is none. */
  Mention latest(Mention.Kind kind, Passage p, int word) {
    return latest(m -> m.kind() == kind, p, word);
  }

  /** The last such mention before a word of a passage; null when there is none. */
  Mention latest(Predicate<Mention> such, Passage p, int word) {
    int k = countBefore(p, word);
    for (int i = k - 1; i >= 0 && k - i < LOOK_BACK; i--) {
      if (such.test(all.get(i))) {
        return all.get(i);
      }
    }
    return null;
  }
}
