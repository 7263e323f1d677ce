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
  private final Subjects subjects = new Subjects(trees);

  Attributor(List<Passage> passages) {
    this.passages = passages;
  }

  /** How many sentences were parsed so far. */
  int parsed() {
    return trees.parsed();
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
    if (Order.inverted(p, cue)) {
      return inversion(p, cue, limit);
    }
    boolean bare = !p.titled() && !Subjects.plain(p, cue, previous);
    if (bare && trees.reduced(p, cue)) {
      return passive(p, cue);
    }
    Range source = subjects.of(p, cue, previous);
    if (Order.closesSentence(p, cue) && Order.precedes(p, cue, source)) {
      return postposed(p, cue, source);
    }
    return straight(p, cue, next, source);
  }

  private Attribution accordingTo(Passage p, Cue cue) {
    // "that report" and "that" alone are both phrases; here it is the first.
    boolean that = p.low(cue.to()).equals("that") || p.low(cue.to()).equals("this");
    int end = NounPhrases.end(p, that ? cue.to() + 1 : cue.to(), p.size());
    Range source = Range.orNull(cue.to(), end);
    if (source == null) {
      return null;
    }
    Range content;
    if (cue.from() > 1) {
      int to = p.word(cue.from() - 1).comma() ? cue.from() - 1 : cue.from();
      content = Range.orNull(Contents.clauseBegin(p, to), to);
    } else {
      int from = afterClause(p, end < p.size() && p.word(end).comma() ? end + 1 : end);
      content = Range.orNull(from, Contents.sentenceEnd(p));
    }
    return attribution(p, cue, source, content, "according-to");
  }

  /** Word after a clause on the source: "that report, which named nobody, ". */
  private static int afterClause(Passage p, int from) {
    boolean clause = p.low(from).equals("which") || p.low(from).equals("who");
    int comma = clause ? p.find(",", from, p.size()) : -1;
    return comma < 0 ? from : comma + 1;
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
    if (by >= 0 && (Words.TIME.contains(p.low(by + 1)) || p.verb(by + 1) != null)) {
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
      int from = Math.min(p.size(), cue.to() + (p.verb(cue.to() + 1) != null ? 2 : 1));
      return attribution(
          p,
          cue.withKind(CueKind.SAY).withTo(from),
          subject,
          Range.orNull(from, Contents.end(p, cue, null)),
          "quoted-as");
    }
    return attribution(p, cue, null, content == null ? subject : content, "passive");
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

  private Attribution postposed(Passage p, Cue cue, Range source) {
    int to = source.from();
    Range content = Range.orNull(Contents.clauseBegin(p, to), Contents.trimRight(p, to));
    Attribution a = attribution(p, cue, source, content, "postposed");
    Range more = Resumed.words(p, content, cue.to());
    return more == null
        ? withContinuation(a, cue.to())
        : new Attribution(p, cue, source, content, List.of(new Piece(p, more)), "postposed");
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
    return new Attribution(p, cue, afterCredit(p, source), content, more, pattern);
  }

  /** "(Norsk Wire) Minister Jan Lund": without the credit, whose bracket opens before it. */
  private static Range afterCredit(Passage p, Range source) {
    int close = source == null ? -1 : p.find(")", source.from(), source.to());
    int open = source == null ? -1 : p.find("(", source.from(), source.to());
    boolean credit = close >= 0 && (open < 0 || open > close) && close + 1 < source.to();
    return credit ? new Range(close + 1, source.to()) : source;
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
