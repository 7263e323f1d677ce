package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of a passage: verbs of the lexicon that are used as verbs, and phrases. */
final class CueScan {

  private static final Set<String> BARE_SUBJECTS =
      WordSet.of("i", "we", "they", "you", "who", "that", "which");

  /** More cues than any real sentence has; keeps hostile text cheap. */
  private static final int MOST = 30;

  private CueScan() {}

  /** Scores above which the model adds a cue, and keeps one of the lexicon. */
  private static final float NEW = 5;

  private static final float KEEP = 3;
  private static final float KEEP_SAYING = 0;
  private static final float KEEP_CLAUSE = -2;

  /** "told her that ...": a saying by its form, wherever it stands. */
  private static final float KEEP_TOLD = -6;

  /** Cues in text order. */
  static List<Cue> scan(Passage passage) {
    boolean learnt = passage.field() == TextField.BODY && !passage.titled();
    float[] scores = learnt ? CueModel.get().score(passage) : null;
    List<Cue> cues = lexical(passage, scores);
    return learnt ? widened(passage, cues, scores) : cues;
  }

  /**
   * What the lexicon finds and the model does not speak against. A cue that governs the one before
   * takes its place ("refused to comment"); a noun after the particle of one is none ("walks back
   * comments").
   */
  private static List<Cue> lexical(Passage passage, float[] scores) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < passage.size() && cues.size() < MOST; i++) {
      Cue cue = at(passage, i);
      if (cue != null && (scores == null || kept(passage, cue, scores))) {
        Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
        boolean meets = last != null && cue.from() < last.to();
        if (meets && last.head() < cue.from()) {
          continue;
        }
        if (meets) {
          cues.remove(cues.size() - 1);
        }
        cues.add(cue);
        i = Math.max(i, cue.to() - 1);
      }
    }
    return cues;
  }

  /** Adds runs of words outside all cues that the model scores high. */
  private static List<Cue> widened(Passage passage, List<Cue> cues, float[] scores) {
    List<Cue> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < passage.size() && all.size() < MOST; i++) {
      if (next < cues.size() && i >= cues.get(next).from()) {
        all.add(cues.get(next));
        i = Math.max(i, cues.get(next).to() - 1);
        next++;
      } else if (scores[i] > NEW) {
        int limit = next < cues.size() ? cues.get(next).from() : passage.size();
        int to = i + 1;
        while (to < limit && scores[to] > 0) {
          to++;
        }
        all.add(learnt(passage, i, to));
        i = to - 1;
      }
    }
    return all;
  }

  private static boolean kept(Passage passage, Cue cue, float[] scores) {
    if (cue.kind().positional()
        || cue.kind() == CueKind.NOUN
        || cue.kind() == CueKind.PREPOSITION
        || cue.group().refused()) {
      return true;
    }
    boolean saying =
        cue.kind() == CueKind.SAY || cue.kind() == CueKind.ACCUSE || cue.kind() == CueKind.CALL;
    boolean clause = cue.kind() == CueKind.SAY && passage.low(cue.to()).equals("that");
    if (cue.kind() == CueKind.SAY && Contents.toldClause(passage, cue)) {
      return scores[cue.head()] > KEEP_TOLD;
    }
    return scores[cue.head()] > (clause ? KEEP_CLAUSE : saying ? KEEP_SAYING : KEEP);
  }

  /** A cue that only the model knows. */
  private static Cue learnt(Passage p, int from, int to) {
    int head = from;
    while (head < to - 1 && (p.verb(head) == null || Words.AUXILIARIES.contains(p.low(head)))) {
      head++;
    }
    Verbs.Reading reading = p.verb(head);
    if (reading == null || Words.AUXILIARIES.contains(p.low(head))) {
      return phrase(p, CueKind.NOUN, p.low(from), from, to);
    }
    VerbGroup group = VerbGroup.read(p, head, reading);
    return new Cue(
        CueKind.ACT,
        reading.lemma(),
        head,
        Math.min(from, group.governorFrom()),
        to,
        reading.form(),
        group);
  }

  private static Cue at(Passage passage, int i) {
    String low = passage.low(i);
    if (low.equals("according") && passage.low(i + 1).equals("to")) {
      return phrase(passage, CueKind.PREPOSITION, "according to", i, i + 2);
    }
    if (Turns.owned(passage, i)) {
      return phrase(passage, CueKind.NOUN, low, i, i + 1);
    }
    Verbs.Reading reading = passage.verb(i);
    Cue silence = NoComment.at(passage, i, reading);
    if (silence != null) {
      return silence;
    }
    if (reading == null || Words.AUXILIARIES.contains(low)) {
      return null;
    }
    CueLexicon.Entry entry = CueLexicon.match(passage, i, reading.lemma());
    boolean stands = entry != null && Standing.by(entry.lemma());
    if (stands && !Standing.word(passage, i + 2)) {
      return null;
    }
    if (entry == null || !stands && !usedAsVerb(passage, i, reading)) {
      return null;
    }
    VerbGroup group = VerbGroup.read(passage, i, reading);
    int to = i + 1 + entry.rest().size();
    return new Cue(entry.kind(), entry.lemma(), i, group.governorFrom(), to, reading.form(), group);
  }

  private static Cue phrase(Passage passage, CueKind kind, String lemma, int from, int to) {
    VerbGroup none =
        new VerbGroup(
            from, from, false, false, false, false, false, false, false, false, false, false, false,
            false);
    return new Cue(kind, lemma, from, from, to, null, none);
  }

  private static boolean usedAsVerb(Passage passage, int i, Verbs.Reading reading) {
    if (passage.low(i - 1).equals("no") || passage.low(i - 1).equals("without")) {
      return false;
    }
    int p = i - 1;
    while (p >= 0 && passage.adverb(p) && !passage.low(p).equals("all")) {
      p--;
    }
    String before = p >= 0 ? passage.low(p) : "";
    switch (reading.form()) {
      case BASE:
        return bare(passage, p, before) && !nounOf(passage, i);
      case THIRD:
        return third(passage, i, p, before);
      case ING:
        return !quoting(passage, p)
            && !Words.DETERMINERS.contains(before)
            && !passage.low(i + 1).equals("of");
      default:
        return past(passage, i, before);
    }
  }

  /** "was quoted as saying": the saying is the quoting. */
  private static boolean quoting(Passage passage, int as) {
    String lemma = as > 0 ? passage.verbLemma(as - 1) : null;
    return passage.low(as).equals("as") && ("quote".equals(lemma) || "cite".equals(lemma));
  }

  /** "Ferry was overloaded, say police": the plural of a headline that ends in who says it. */
  private static boolean trailing(Passage passage, int comma) {
    return passage.word(comma).comma()
        && NounPhrases.end(passage, comma + 2, passage.size()) >= passage.size();
  }

  /** "alleged rapist", "developers told to wait": no past tense in a headline. */
  private static boolean headlineParticiple(Passage passage, int i) {
    String low = passage.low(i);
    return low.equals("alleged") || low.equals("told") && passage.low(i + 1).equals("to");
  }

  private static boolean bare(Passage passage, int p, String before) {
    if (before.isEmpty()) {
      return false;
    }
    if (before.equals("to") || Words.MODALS.contains(before) || BARE_SUBJECTS.contains(before)) {
      return true;
    }
    if (before.equals("not")
        || before.equals("neither")
        || before.equals("n't")
        || before.equals("n\u2019t")
        || before.equals("did")
        || before.equals("do")
        || before.equals("does")) {
      return true;
    }
    if (passage.field() == TextField.HEADLINE && (listed(passage, p) || trailing(passage, p))) {
      return true;
    }
    boolean plural = before.length() > 3 && before.endsWith("s") && !before.endsWith("ss");
    boolean people =
        before.equals("police")
            || before.equals("people")
            || before.equals("men")
            || before.equals("women");
    return (plural || people)
            && (p == 0 || !Words.PREPOSITIONS.contains(passage.low(p - 1)) || people)
        || nounPhrasePlural(passage, p, before);
  }

  /** "Orbix rejects report of merger": a noun, though "rejects" could be a plural. */
  private static boolean nounOf(Passage passage, int i) {
    return passage.low(i + 1).equals("of")
        && Words.CLAIM_NOUNS.contains(passage.low(i))
        && !passage.low(i).equals("talk");
  }

  /** "Egypt, Jordan deny": names joined by a comma are several. */
  private static boolean listed(Passage passage, int p) {
    return p >= 2
        && passage.word(p).capital()
        && passage.word(p - 1).comma()
        && passage.word(p - 2).capital()
        && !passage.titled();
  }

  private static boolean nounPhrasePlural(Passage passage, int p, String before) {
    return before.equals("and") && p > 0 || passage.word(p).doubleQuote() && p > 0;
  }

  private static boolean third(Passage passage, int i, int p, String before) {
    if (Words.DETERMINERS.contains(before)
        && !before.equals("that")
        && !before.equals("this")
        && !before.equals("her")) {
      return false;
    }
    if (Words.PREPOSITIONS.contains(before)
        || before.equals("'s")
        || before.equals("\u2019s")
        || before.equals("to")) {
      return false;
    }
    if (p < 0) {
      return passage.field() == TextField.HEADLINE;
    }
    String after = passage.low(i + 1);
    if (Words.PREPOSITIONS.contains(after)
        && !after.equals("in")
        && !after.equals("on")
        && !after.equals("to")
        && !(after.equals("of") && saysOf(passage, i))) {
      return false;
    }
    return !Words.AUXILIARIES.contains(after)
        || after.equals("being")
        || after.equals("having")
        || passage.titled()
        || before.equals("he")
        || before.equals("she");
  }

  /** "Never met him, minister says of spy". */
  private static boolean saysOf(Passage passage, int i) {
    return passage.field() == TextField.HEADLINE
        && passage.low(i).equals("says")
        && passage.find(",", 0, i) > 0;
  }

  private static boolean past(Passage passage, int i, String before) {
    if (passage.field() == TextField.HEADLINE && headlineParticiple(passage, i)) {
      return false;
    }
    if (!Words.DETERMINERS.contains(before)
        || before.equals("that")
        || before.equals("this")
        || before.equals("all")
        || before.equals("both")
        || before.equals("some")
        || before.equals("her")) {
      return true;
    }
    String after = passage.low(i + 1);
    return after.equals(",") || after.equals("that") || after.isEmpty() || after.equals(".");
  }
}
