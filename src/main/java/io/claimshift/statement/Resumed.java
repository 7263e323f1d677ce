package io.claimshift.statement;

/** "The bill was paid, he said, and had not been late": what is said goes on after the saying. */
final class Resumed {

  private static final int REACH = 6;

  private Resumed() {}

  /**
   * The words of what goes on after a cue that ends before {@code after}; null when nothing does. A
   * quotation ends with its mark, and what follows it is told; a will or duty is no claim.
   */
  static Range words(Passage p, Range content, int after) {
    boolean joined =
        after + 1 < p.size()
            && p.word(after).comma()
            && (p.low(after + 1).equals("and") || p.low(after + 1).equals("but"));
    if (!joined || content == null || quoted(p, content) || p.word(after).quote() > 0) {
      return null;
    }
    int end = Contents.sentenceEnd(p);
    for (int i = after + 2; i < Math.min(end, after + 2 + REACH); i++) {
      if (p.word(i).quoteMark()) {
        return null;
      }
      if (Words.MODALS.contains(p.low(i))) {
        return null;
      }
      if (Words.AUXILIARIES.contains(p.low(i))) {
        return Range.orNull(after + 2, end);
      }
      if (p.verb(i) != null && p.verb(i).form() != VerbForm.ING) {
        return null;
      }
    }
    return null;
  }

  private static boolean quoted(Passage p, Range content) {
    return p.word(content.from()).quote() > 0 || p.word(content.to() - 1).quote() > 0;
  }
}
