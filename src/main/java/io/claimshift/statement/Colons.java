package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.List;
import java.util.Set;

/** Attribution by punctuation: "Union: no talks", "Talks have begun: official", "Tellkamp: No." */
final class Colons {

  private static final Set<String> SPEAKERS =
      WordSet.of(
          "report",
          "reports",
          "group",
          "monitor",
          "customer",
          "lawmaker",
          "rep",
          "rep.",
          "sen.",
          "gov.",
          "source",
          "sources",
          "study",
          "survey",
          "poll",
          "expert",
          "experts",
          "analyst",
          "analysts",
          "rumor",
          "rumors",
          "rumour",
          "rumours",
          "media",
          "watchdog",
          "intel",
          "claim",
          "claims",
          "parent",
          "parents",
          "witness",
          "witnesses",
          "family",
          "friends",
          "neighbor",
          "neighbour",
          "activists",
          "rebels",
          "police",
          "court",
          "union",
          "agency",
          "party",
          "document",
          "documents",
          "lawyer",
          "lawyers",
          "prosecutors",
          "mayor",
          "researchers",
          "scientists",
          "wsj",
          "nyt",
          "cnn",
          "bbc",
          "who",
          "un",
          "fbi",
          "cia",
          "pentagon");
  private static final Set<String> FIRST_PERSON =
      WordSet.of("we", "i", "our", "my", "no", "nothing", "never", "yes", "not", "it");
  private static final Set<String> SELF = WordSet.of("we", "i", "our", "my");
  private static final int LONGEST_SOURCE = 7;

  private Colons() {}

  /** The attribution that a colon or final dash makes of the passage; null when it makes none. */
  static Attribution read(Passage p, Cast cast) {
    for (int i = 1; i < p.size() - 1; i++) {
      String low = p.low(i);
      boolean colon = low.equals(":");
      if (!colon
          && !(p.word(i).dash()
              && p.field() == TextField.HEADLINE
              && p.size() - i <= LONGEST_SOURCE
              && spaced(p, i))) {
        continue;
      }
      int end = Contents.sentenceEnd(p);
      if (colon && i <= LONGEST_SOURCE && speaks(p, 0, i, i + 1, cast)) {
        return attribution(p, i, new Range(0, i), Range.orNull(i + 1, end));
      }
      if (p.field() == TextField.HEADLINE
          && p.size() - i <= LONGEST_SOURCE
          && i > 3
          && named(p, i + 1, end, cast)) {
        return attribution(p, i, Range.orNull(i + 1, end), new Range(0, i));
      }
    }
    return null;
  }

  private static boolean spaced(Passage p, int i) {
    return p.word(i).begin() > p.word(i - 1).end() || p.word(i).text().length() > 1;
  }

  private static Attribution attribution(Passage p, int at, Range source, Range content) {
    VerbGroup none =
        new VerbGroup(
            at, at, false, false, false, false, false, false, false, false, false, false, false,
            false);
    Cue cue = new Cue(CueKind.SAY, ":", at, at, at + 1, null, none);
    return source == null || content == null
        ? null
        : new Attribution(p, cue, source, content, List.of(), "colon");
  }

  private static boolean speaks(Passage p, int from, int to, int content, Cast cast) {
    if (Contents.hasClauseBetween(p, from, to)) {
      return false;
    }
    if (p.field() == TextField.BODY) {
      return to - from <= 3
          && cast.mentions().in(p, from, to).size() == 1
          && person(cast.mentions().in(p, from, to).get(0));
    }
    boolean own = p.word(content).quoteMark() || FIRST_PERSON.contains(p.low(content));
    boolean self = SELF.contains(p.low(content)) && names(p, from, to);
    return role(p, from, to) || self || own && !cast.mentions().in(p, from, to).isEmpty();
  }

  /** Whether the words can be a name by their capitals: before "I" and "we" nothing else stands. */
  private static boolean names(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!p.word(i).wordy() || !p.word(i).capital()) {
        return false;
      }
    }
    return to - from <= 4;
  }

  private static boolean person(Mention m) {
    return m.kind() == Mention.Kind.PERSON;
  }

  private static boolean role(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      String low = p.low(i);
      if (SPEAKERS.contains(low)
          || Titles.isTitle(low) && to - i <= 3
          || Titles.BODIES.contains(low)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Passage p, int from, int to, Cast cast) {
    return to > from
        && to - from <= 4
        && (role(p, from, to)
            || SELF.contains(p.low(0)) && names(p, from, to)
            || p.titled()
                && cast.mentions().in(p, from, to).size() == 1
                && cast.mentions().in(p, from, to).get(0).to() == to);
  }
}
