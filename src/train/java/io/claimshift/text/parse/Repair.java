package io.claimshift.text.parse;

import java.util.Locale;
import java.util.Set;

/**
 * Makes the teacher's trees consistent where it is known to waver: every tree gets one root, and in
 * "quotation, somebody said" the reporting verb is the root and the quotation its clause, never the
 * other way round.
 */
final class Repair {

  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "wrote",
          "writes",
          "tweeted",
          "tweets",
          "announced",
          "announces",
          "declared",
          "declares",
          "insisted",
          "insists",
          "claimed",
          "claims",
          "argued",
          "argues",
          "warned",
          "warns",
          "noted",
          "notes",
          "stated",
          "states",
          "explained",
          "explains",
          "asked",
          "asks",
          "replied",
          "reports",
          "reported",
          "acknowledged",
          "admitted",
          "confirmed",
          "conceded",
          "recalled",
          "vowed",
          "suggested");
  private static final Set<String> CLOSING = Set.of("\u201d", "''", "\u2019");
  private static final int TAIL = 3;
  private static final int NONE = -1;

  private final Tree tree;
  private final int n;

  private Repair(Tree tree) {
    this.tree = tree;
    this.n = tree.words().length;
  }

  /** Changes heads and labels of {@code tree} in place. */
  static void apply(Tree tree) {
    Repair repair = new Repair(tree);
    repair.joinRoots();
    repair.turnQuotation();
    repair.freeContent();
  }

  /** In "no deal, says the minister" the deal is what is said: a verb has no two subjects. */
  private void freeContent() {
    for (int i = 1; i < n; i++) {
      int verb = tree.heads()[i];
      boolean before = tree.labels()[i].equals("nsubj") && verb > i && isReporting(verb);
      if (before && isMark(verb - 1) && hasSubjectAfter(verb)) {
        tree.labels()[i] = "ccomp";
      }
    }
  }

  private boolean isMark(int i) {
    return tree.words()[i].equals(",") || CLOSING.contains(tree.words()[i]);
  }

  private boolean hasSubjectAfter(int verb) {
    for (int i = verb + 1; i < n; i++) {
      if (tree.heads()[i] == verb && tree.labels()[i].equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private void joinRoots() {
    int main = NONE;
    for (int i = 0; i < n; i++) {
      if (isRoot(i) && (main == NONE || isFinite(i) && !isFinite(main) || isInverted(i))) {
        main = i;
      }
    }
    for (int i = 0; i < n; i++) {
      if (isRoot(i) && i != main) {
        tree.heads()[i] = main;
        tree.labels()[i] = isClauseOf(i, main) ? "ccomp" : "dep";
      }
    }
  }

  private boolean isRoot(int i) {
    return tree.heads()[i] < 0;
  }

  private boolean isFinite(int i) {
    String tag = tree.tags()[i];
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || has(i, "aux");
  }

  private boolean isInverted(int i) {
    return isReporting(i) && child(i, "ccomp") == NONE && child(i, "dobj") == NONE;
  }

  private boolean isClauseOf(int i, int main) {
    return isInverted(main) && child(main, "nsubj") != NONE;
  }

  private boolean isReporting(int i) {
    return tree.tags()[i].startsWith("VB")
        && REPORTING.contains(tree.words()[i].toLowerCase(Locale.ROOT));
  }

  private void turnQuotation() {
    for (int said = 0; said < n; said++) {
      int quoted = tree.heads()[said];
      boolean below = tree.labels()[said].equals("ccomp") && quoted >= 0 && quoted < said;
      if (below && isRoot(quoted) && isInverted(said) && endsQuotation(said)) {
        tree.heads()[said] = NONE;
        tree.labels()[said] = "root";
        tree.heads()[quoted] = said;
        tree.labels()[quoted] = "ccomp";
        raiseTail(quoted, said);
        return;
      }
    }
  }

  /** Punctuation after the reporting verb belongs to it. */
  private void raiseTail(int quoted, int said) {
    for (int i = said + 1; i < n; i++) {
      if (tree.heads()[i] == quoted) {
        tree.heads()[i] = said;
      }
    }
  }

  /** Whether a quotation or clause closes right before "said X" or "X said", near the end. */
  private boolean endsQuotation(int said) {
    int subject = child(said, "nsubj");
    if (subject == NONE || has(said, "mark")) {
      return false;
    }
    int first = said;
    int last = said;
    for (int i = 0; i < n; i++) {
      if (isBelow(i, said)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    while (first < said && tree.labels()[first].equals("punct")) {
      first++;
    }
    if (first == 0) {
      return false;
    }
    String before = tree.words()[first - 1];
    boolean closed =
        CLOSING.contains(before) || before.equals("\"") && quotesBefore(first) % 2 == 0;
    return closed || before.equals(",") && last >= n - TAIL && !isReporting(tree.heads()[said]);
  }

  private int quotesBefore(int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += tree.words()[i].equals("\"") ? 1 : 0;
    }
    return count;
  }

  private boolean isBelow(int i, int top) {
    int at = i;
    for (int steps = 0; at >= 0 && at != top && steps < n; steps++) {
      at = tree.heads()[at];
    }
    return at == top;
  }

  private boolean has(int i, String label) {
    return child(i, label) != NONE;
  }

  private int child(int head, String label) {
    for (int i = 0; i < n; i++) {
      if (tree.heads()[i] == head && tree.labels()[i].startsWith(label)) {
        return i;
      }
    }
    return NONE;
  }
}
