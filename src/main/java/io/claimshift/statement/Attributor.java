package io.claimshift.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds source and content of the cues of a text, passage by passage: what stands before and after
 * the cue decides the pattern, the pattern decides where to look.
 */
final class Attributor {

  private final List<Passage> passages;
  private final Trees trees = new Trees();

  Attributor(List<Passage> passages) {
    this.passages = passages;
  }

  /**
   * Who says the quotation that holds a cue: the attribution outside it; null when none is near.
   */
  Attribution speaker(Attribution quoted) {
    int quote = quoted.passage().word(quoted.cue().head()).quote();
    int number = quoted.passage().number();
    for (int n = number; quote > 0 && n < Math.min(passages.size(), number + 6); n++) {
      for (Attribution a : read(n)) {
        boolean outside = a.passage().word(a.cue().head()).quote() != quote;
        if (outside && a.source() != null && holds(a, quote)) {
          return a;
        }
      }
      Passage p = passages.get(n);
      if (p.word(p.size() - 1).quote() != quote) {
        return null;
      }
    }
    return null;
  }

  private static boolean holds(Attribution a, int quote) {
    Range content = a.content();
    return content != null
        && (a.passage().word(content.from()).quote() == quote
            || a.passage().word(content.to() - 1).quote() == quote);
  }

  /** The attributions of one passage in the order of their cues. */
  List<Attribution> read(int number) {
    Passage passage = passages.get(number);
    List<Cue> cues = CueScan.scan(passage);
    if (!cues.isEmpty() && !passage.titled()) {
      cues = cues.stream().filter(cue -> trees.saying(passage, cue)).toList();
    }
    List<Attribution> found = new ArrayList<>();
    Attribution previous = null;
    int last = cues.size() - 1;
    for (int k = 0; k < cues.size(); k++) {
      int limit = k + 1 < cues.size() ? cues.get(k + 1).from() : passage.size();
      Cue next = k + 1 < cues.size() ? cues.get(k + 1) : null;
      Attribution attribution = one(passage, cues.get(k), next, previous, limit);
      if (attribution != null) {
        if (k == last) {
          attribution = withOrphan(attribution);
        }
        found.add(attribution);
        previous = attribution;
      }
    }
    return found;
  }

  private Attribution one(Passage p, Cue cue, Cue next, Attribution previous, int limit) {
    if (cue.kind() == CueKind.PREPOSITION) {
      return accordingTo(p, cue);
    }
    if (cue.kind() == CueKind.NOUN) {
      return noun(p, cue, next);
    }
    if (cue.group().passive()) {
      return passive(p, cue);
    }
    if (inverted(p, cue)) {
      return inversion(p, cue, limit);
    }
    boolean bare = !p.titled() && !plain(p, subject(p, cue, previous), cue);
    if (bare && trees.reduced(p, cue)) {
      return passive(p, cue);
    }
    Range source = withoutRelative(p, source(p, cue, previous));
    if (closesSentence(p, cue) && precedes(p, cue, source)) {
      return postposed(p, cue, source);
    }
    return straight(p, cue, next, source);
  }

  private Attribution accordingTo(Passage p, Cue cue) {
    int end = NounPhrases.end(p, cue.to(), p.size());
    Range source = Range.orNull(cue.to(), end);
    if (source == null) {
      return null;
    }
    Range content;
    if (cue.from() > 1) {
      int to = p.word(cue.from() - 1).comma() ? cue.from() - 1 : cue.from();
      content = Range.orNull(Contents.clauseBegin(p, to), to);
    } else {
      int from = end < p.size() && p.word(end).comma() ? end + 1 : end;
      content = Range.orNull(from, Contents.sentenceEnd(p));
    }
    return attribution(p, cue, source, content, "according-to");
  }

  /** "its decision to ...", "Kerr's refusal to ...", "fears that ...": possessor and complement. */
  private Attribution noun(Passage p, Cue cue, Cue next) {
    String before = p.low(cue.from() - 1);
    Range source = null;
    if (before.equals("his")
        || before.equals("her")
        || before.equals("its")
        || before.equals("their")
        || before.equals("our")
        || before.equals("my")) {
      source = new Range(cue.from() - 1, cue.from());
    } else if ((before.equals("'s") || before.equals("\u2019s")) && cue.from() > 1) {
      source = Range.orNull(NounPhrases.begin(p, cue.from() - 1, 0), cue.from() - 1);
    }
    Range content = Range.orNull(cue.to(), Contents.end(p, cue, next));
    return attribution(p, cue, source, content, "noun");
  }

  private Attribution passive(Passage p, Cue cue) {
    int begin = NounPhrases.begin(p, cue.from(), 0);
    Range subject = Range.orNull(begin, cue.from());
    int by = p.find("by", cue.to(), Math.min(p.size(), cue.to() + 12));
    if (by >= 0 && (Words.TIME.contains(p.low(by + 1)) || Verbs.read(p.low(by + 1)) != null)) {
      by = -1;
    }
    if (cue.kind() == CueKind.ACCUSE) {
      Range content = Range.orNull(Contents.skipOf(p, cue.to()), Contents.end(p, cue, null));
      Range source =
          by >= 0 && by == cue.to()
              ? Range.orNull(by + 1, NounPhrases.end(p, by + 1, p.size()))
              : null;
      return attribution(p, cue, source, content, "passive-accused");
    }
    if (by >= 0 && by <= cue.to() + 1) {
      Range source = Range.orNull(by + 1, NounPhrases.end(p, by + 1, p.size()));
      return attribution(p, cue, source, subject, "passive-by");
    }
    if (cue.kind() == CueKind.SAY && cue.lemma().equals("tell")) {
      return attribution(
          p, cue, null, Range.orNull(cue.to(), Contents.end(p, cue, null)), "passive");
    }
    Range content = Range.orNull(cue.to(), Contents.end(p, cue, null));
    boolean quoted = cue.lemma().equals("quote") || cue.lemma().equals("cite");
    if (quoted && p.low(cue.to()).equals("as")) {
      int from = Math.min(p.size(), cue.to() + (Verbs.read(p.low(cue.to() + 1)) != null ? 2 : 1));
      return attribution(
          p,
          cue.withKind(CueKind.SAY).withTo(from),
          subject,
          Range.orNull(from, Contents.end(p, cue, null)),
          "quoted-as");
    }
    return attribution(p, cue, null, content == null ? subject : content, "passive");
  }

  /** "...," said X: the content stands before the cue, the source after it. */
  private static boolean inverted(Passage p, Cue cue) {
    if (cue.from() == 0
        || cue.to() >= p.size()
        || cue.form() == VerbForm.ING
        || cue.kind() == CueKind.RETRACT
        || cue.lemma().equals("tell")) {
      return false;
    }
    Word before = p.word(cue.from() - 1);
    boolean boundary =
        before.comma()
            || before.doubleQuote()
            || before.low().equals("?")
            || before.low().equals("!")
            || before.low().equals("'")
            || before.low().equals("\u2019")
            || before.dash();
    if (!boundary || cue.from() != cue.head()) {
      return false;
    }
    Word after = p.word(cue.to());
    if (!after.wordy()
        || Words.CLAUSE_OPENERS.contains(after.low()) && !after.capital()
        || after.doubleQuote()) {
      return false;
    }
    boolean quoted = before.quoteMark() || before.quote() > 0;
    if (!quoted && cue.kind() != CueKind.SAY) {
      return false;
    }
    int end = NounPhrases.end(p, cue.to(), p.size());
    boolean closes =
        end >= p.size()
            || !p.word(end).wordy()
            || Words.PREPOSITIONS.contains(p.low(end))
            || Words.TIME.contains(p.low(end))
            || p.low(end).equals("who");
    if (Words.TIME.contains(after.low()) || Words.PREPOSITIONS.contains(after.low())) {
      return false;
    }
    return quoted && (nameLike(p, cue.to()) || closes)
        || nameLike(p, cue.to()) && closes && Contents.hasClause(p, cue.from());
  }

  private static boolean nameLike(Passage p, int i) {
    Word word = p.word(i);
    return word.capital()
        || Words.DETERMINERS.contains(word.low())
        || word.low().equals("he")
        || word.low().equals("she")
        || word.low().equals("they");
  }

  private Attribution inversion(Passage p, Cue cue, int limit) {
    int end = NounPhrases.end(p, cue.to(), p.size());
    int apposed = Contents.apposition(p, end);
    Range source = Range.orNull(cue.to(), apposed);
    int to = cue.from();
    Range content = Range.orNull(Contents.clauseBegin(p, to), Contents.trimRight(p, to));
    Attribution base = attribution(p, cue, source, content, "inverted");
    return withContinuation(base, apposed);
  }

  /** The cue ends its sentence or clause: nothing that could be a content follows. */
  private static boolean closesSentence(Passage p, Cue cue) {
    int i = cue.to();
    if (cue.form() == VerbForm.ING) {
      return false;
    }
    while (i < p.size() && (Words.TIME.contains(p.low(i)) || Words.isAdverb(p.low(i)))) {
      i++;
    }
    if (i >= p.size()) {
      return true;
    }
    Word word = p.word(i);
    String low = word.low();
    if (low.equals(".")
        || low.equals(";")
        || low.equals(")")
        || low.equals("?")
        || low.equals("!")) {
      return true;
    }
    if (word.comma()) {
      return !(i + 1 < p.size()
          && p.word(i + 1).doubleQuote()
          && cue.from() < 4
          && p.word(0).quote() == 0);
    }
    if (Words.PREPOSITIONS.contains(low) && cue.kind() == CueKind.SAY
        || low.equals("when")
        || low.equals("as")
        || low.equals("after")
        || low.equals("before")
        || low.equals("while")) {
      return true;
    }
    if (!cue.lemma().equals("tell")) {
      return false;
    }
    int heard = NounPhrases.end(p, i, p.size());
    boolean ends =
        heard >= p.size()
            || !p.word(heard).wordy() && !p.word(heard).doubleQuote()
            || Words.PREPOSITIONS.contains(p.low(heard));
    return low.equals("the") || low.equals("reporters") || word.capital() || ends;
  }

  /** Whether something that can be a content stands before source and cue. */
  private static boolean precedes(Passage p, Cue cue, Range source) {
    if (source == null || source.from() == 0 || source.to() > cue.head()) {
      return false;
    }
    Word before = p.word(source.from() - 1);
    boolean boundary =
        before.comma()
            || before.quoteMark()
            || before.low().equals("?")
            || before.low().equals("!")
            || before.dash();
    return boundary
        && source.from() > 2
        && (before.quoteMark() || Contents.hasClause(p, source.from() - 1));
  }

  private Attribution postposed(Passage p, Cue cue, Range source) {
    int to = source.from();
    Range content = Range.orNull(Contents.clauseBegin(p, to), Contents.trimRight(p, to));
    return withContinuation(attribution(p, cue, source, content, "postposed"), cue.to());
  }

  private Attribution straight(Passage p, Cue cue, Cue next, Range source) {
    int from = Contents.begin(p, cue);
    int end = Contents.end(p, cue, next);
    Range content = Range.orNull(from, end);
    String pattern = cue.form() == VerbForm.ING ? "participle" : "straight";
    int and = Contents.secondClause(p, from, end);
    if (and < 0) {
      return attribution(p, cue, source, content, pattern);
    }
    Attribution first = attribution(p, cue, source, new Range(from, and), pattern);
    Piece second = new Piece(p, new Range(and + 1, end));
    return new Attribution(p, cue, source, first.content(), List.of(second), pattern);
  }

  /** The subject by the tree, mended by what the words beside the cue say. */
  private Range source(Passage p, Cue cue, Attribution previous) {
    Range near = subject(p, cue, previous);
    Range tree =
        p.titled() || plain(p, near, cue) ? null : trees.subject(p, cue.head(), cue.from());
    if (tree == null || joined(p, cue, previous) || trailing(p, cue, tree, previous)) {
      return near;
    }
    boolean mendable = near != null && near.to() > tree.from() && near.to() <= cue.from();
    if (mendable && near.from() > tree.from() && bare(p, tree.to(), near.from())) {
      return new Range(tree.from(), near.to());
    }
    boolean shortened = mendable && near.to() >= tree.to() && near.from() < tree.from();
    return shortened && !Contents.hasClauseBetween(p, near.from() - 1, tree.from()) ? near : tree;
  }

  /**
   * "A denied that B had done it, dismissing the reports": A dismisses, wherever the tree hangs it.
   */
  private static boolean trailing(Passage p, Cue cue, Range tree, Attribution previous) {
    return cue.form() == VerbForm.ING
        && cue.from() > 0
        && p.word(cue.from() - 1).comma()
        && previous != null
        && previous.passage() == p
        && previous.content() != null
        && previous.content().from() <= tree.from();
  }

  /** "X admitted ... but said ...": the subject of the saying before. */
  private static boolean joined(Passage p, Cue cue, Attribution previous) {
    String before = p.low(cue.from() - 1);
    return (before.equals("but") || before.equals("and"))
        && previous != null
        && previous.source() != null
        && previous.cue().form() == cue.form()
        && previous.cue().kind() != CueKind.NOUN;
  }

  /** A pronoun or a bare name right before the cue: the tree could add nothing. */
  private static boolean plain(Passage p, Range near, Cue cue) {
    if (near == null || near.to() != cue.from()) {
      return false;
    }
    if (near.to() - near.from() == 1 && Words.PRONOUNS.contains(p.low(near.from()))) {
      return !Words.CLAUSE_OPENERS.contains(p.low(near.from()));
    }
    for (int i = near.from(); i < near.to(); i++) {
      if (!p.word(i).capital() || !p.word(i).wordy()) {
        return false;
      }
    }
    return near.from() == 0 || p.word(near.from() - 1).quoteMark();
  }

  /** "a medallist who prosecutors say": the prosecutors alone. */
  private static Range withoutRelative(Passage p, Range source) {
    if (source == null || source.to() - source.from() < 2) {
      return source;
    }
    String low = p.low(source.from());
    boolean relative = low.equals("who") || low.equals("which") || low.equals("whom");
    return relative ? new Range(source.from() + 1, source.to()) : source;
  }

  /** Whether no word stands between two places, or they overlap. */
  private static boolean bare(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.word(i).wordy()) {
        return false;
      }
    }
    return true;
  }

  /** Subject to the left of the cue; for participles and verbs joined by "and" the earlier one. */
  private static Range subject(Passage p, Cue cue, Attribution previous) {
    int end = NounPhrases.beforeTime(p, cue.from());
    String before = p.low(end - 1);
    boolean joined =
        before.equals("and")
            || before.equals("but")
            || before.equals("or")
            || before.equals("then")
            || cue.form() == VerbForm.ING && !(cue.group().refused() && cue.from() < cue.head() - 1)
            || cue.group().infinitive()
                && end > 0
                && !Words.PRONOUNS.contains(before)
                && Verbs.read(before) != null;
    if (joined || end == 0) {
      if (previous != null && previous.source() != null && previous.source().from() < end) {
        return previous.source();
      }
      return end == 0 ? null : firstSubject(p, end);
    }
    if (p.word(end - 1).comma() && end > 2) {
      int open = openingComma(p, end - 2);
      if (open > 0) {
        int begin = NounPhrases.begin(p, open, 0);
        return Range.orNull(begin, end - 1);
      }
      return previous != null ? previous.source() : firstSubject(p, end - 1);
    }
    int begin = NounPhrases.begin(p, end, 0);
    if (begin >= end || !p.word(end - 1).wordy() && !p.low(end - 1).equals(")")) {
      return previous == null ? null : previous.source();
    }
    return apposed(p, begin, end);
  }

  /**
   * "A spokesman for X, Jan Lund, said" is found from its last comma; here "X's head, Jan Lund
   * said".
   */
  private static Range apposed(Passage p, int begin, int end) {
    boolean possessor =
        begin > 2 && p.word(begin - 1).comma() && p.word(begin).capital() && end - begin <= 4;
    if (!possessor) {
      return new Range(begin, end);
    }
    int left = NounPhrases.begin(p, begin - 1, 0);
    boolean title = left < begin - 1 && left <= 2 && Titles.isTitlePhrase(p, left, begin - 1);
    return title ? new Range(left, end) : new Range(begin, end);
  }

  private static int openingComma(Passage p, int from) {
    for (int i = from; i > 0 && from - i < 45; i--) {
      Word word = p.word(i);
      if (word.comma()) {
        return i;
      }
      if (word.doubleQuote()) {
        return -1;
      }
    }
    return -1;
  }

  /** The subject of the sentence's first verb. */
  private static Range firstSubject(Passage p, int limit) {
    for (int i = 1; i < limit; i++) {
      Verbs.Reading reading = Verbs.read(p.low(i));
      boolean finite =
          Words.AUXILIARIES.contains(p.low(i))
              || reading != null
                  && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.THIRD)
                  && !p.word(i).capital();
      if (finite) {
        int end = i;
        while (end > 0 && Words.isAdverb(p.low(end - 1))) {
          end--;
        }
        int begin = end > 0 ? NounPhrases.begin(p, end, 0) : 0;
        return begin < end && p.word(end - 1).wordy() ? new Range(begin, end) : null;
      }
    }
    return null;
  }

  /** Adds quoted sentences that go on after the cue: "A," he said. "B." */
  private Attribution withContinuation(Attribution a, int after) {
    if (a == null || a.content() == null || !quoted(a.passage(), a.content())) {
      return a;
    }
    List<Piece> more = new ArrayList<>(a.more());
    Passage p = a.passage();
    int i = after;
    while (i < p.size() && !p.word(i).doubleQuote()) {
      i++;
    }
    if (i < p.size() - 2) {
      more.add(new Piece(p, new Range(i, p.size())));
    }
    following(p, more);
    return new Attribution(p, a.cue(), a.source(), a.content(), more, a.pattern());
  }

  /** X said so. "A. B.": whole quotations after a saying without one are X's as well. */
  private Attribution withOrphan(Attribution a) {
    boolean saying =
        a.cue().kind() == CueKind.SAY || a.cue().kind().positional() && a.cue().form() != null;
    boolean plain = a.pattern().equals("straight") || a.pattern().equals("postposed");
    if (!saying || !plain || a.source() == null || a.content() == null || !a.more().isEmpty()) {
      return a;
    }
    List<Piece> more = new ArrayList<>();
    following(a.passage(), more);
    return new Attribution(a.passage(), a.cue(), a.source(), a.content(), more, a.pattern());
  }

  private void following(Passage p, List<Piece> more) {
    for (int n = p.number() + 1; n < passages.size() && n < p.number() + 12; n++) {
      Passage next = passages.get(n);
      int number = next.word(0).quote();
      if (next.sentence().paragraph() != p.sentence().paragraph() || number == 0) {
        return;
      }
      int last = next.lastInk();
      boolean whole =
          last >= 0 && next.word(last).quote() == number
              || next.word(next.size() - 1).quote() == number;
      if (!whole) {
        return;
      }
      more.add(new Piece(next, new Range(0, next.size())));
    }
  }

  private static boolean quoted(Passage p, Range content) {
    return p.word(content.from()).quote() > 0 || p.word(content.to() - 1).quote() > 0;
  }

  private Attribution attribution(Passage p, Cue cue, Range source, Range content, String pattern) {
    List<Piece> more = new ArrayList<>();
    if (content != null) {
      earlier(p, content, more);
    }
    return new Attribution(p, cue, source, content, more, pattern);
  }

  /** Sentences before that belong to the same quotation: "A. B," he said. */
  private void earlier(Passage p, Range content, List<Piece> more) {
    int quote = p.word(content.from()).quote();
    if (quote == 0 || content.from() > 1) {
      return;
    }
    for (int n = p.number() - 1; n >= 0 && p.number() - n < 8; n--) {
      Passage before = passages.get(n);
      if (before.word(before.size() - 1).quote() != quote) {
        return;
      }
      int from = 0;
      while (before.word(from).quote() != quote) {
        from++;
      }
      more.add(new Piece(before, new Range(from, before.size())));
    }
  }
}
