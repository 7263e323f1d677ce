package io.claimshift.statement;

/** Who is the subject of a cue: by the tree of its sentence and by the words beside it. */
final class Subjects {

  private final Trees trees;

  Subjects(Trees trees) {
    this.trees = trees;
  }

  /** Words of the source left of the cue; null when none are found. */
  Range of(Passage p, Cue cue, Attribution previous) {
    if (cue.group().having() && cue.from() <= 1) {
      int comma = p.find(",", cue.to(), p.size());
      int end = comma < 0 ? -1 : NounPhrases.end(p, comma + 1, p.size());
      for (int i = end - 1; i > comma + 1; i--) {
        Verbs.Reading reading = p.verb(i);
        boolean past = reading != null && reading.form() == VerbForm.PAST;
        end = past && !p.word(i).capital() ? i : end;
      }
      return comma < 0 ? null : Range.orNull(comma + 1, end);
    }
    return withoutRelative(p, mended(p, cue, previous));
  }

  /** Whether the words beside the cue leave no doubt about the source. */
  static boolean plain(Passage p, Cue cue, Attribution previous) {
    return plain(p, near(p, cue, previous), cue);
  }

  /** The subject by the tree, mended by what the words beside the cue say. */
  private Range mended(Passage p, Cue cue, Attribution previous) {
    Range near = near(p, cue, previous);
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
  private static Range near(Passage p, Cue cue, Attribution previous) {
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
      Verbs.Reading reading = p.verb(i);
      boolean finite =
          Words.AUXILIARIES.contains(p.low(i))
              || reading != null
                  && (reading.form() == VerbForm.PAST || reading.form() == VerbForm.THIRD)
                  && !p.word(i).capital();
      if (finite) {
        int end = i;
        while (end > 0 && p.adverb(end - 1)) {
          end--;
        }
        int begin = end > 0 ? NounPhrases.begin(p, end, 0) : 0;
        return begin < end && p.word(end - 1).wordy() ? new Range(begin, end) : null;
      }
    }
    return null;
  }
}
