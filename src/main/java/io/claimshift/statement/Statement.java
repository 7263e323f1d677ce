package io.claimshift.statement;

import io.claimshift.text.Span;

/**
 * One attribution in a text: who says what, and which side it takes.
 *
 * @param field the text that all offsets count in
 * @param sentence the sentence (or run of sentences) that holds it
 * @param source who speaks; null where the text tells it in its own voice
 * @param cue the words that show the saying; null in an unattributed headline
 * @param content what is said; null where only the position is told ("declined to comment")
 * @param holder canonical name of the party for whom the source speaks; empty for the text's own
 *     voice
 * @param position the side taken towards {@code proposition} in its positive form
 * @param background told as past next to the news; fills in history, is never a new position
 * @param modality how far the text vouches for it
 * @param proposition what linking compares
 * @param rule name of the rule that decided, for explanations
 * @param confidence 0 to 1
 */
public record Statement(
    TextField field,
    Span sentence,
    Span source,
    Span cue,
    Span content,
    String holder,
    Position position,
    boolean background,
    Modality modality,
    Proposition proposition,
    String rule,
    double confidence) {

  /** The same statement for another holder. */
  public Statement heldBy(String other) {
    return holder.equals(other)
        ? this
        : new Statement(
            field,
            sentence,
            source,
            cue,
            content,
            other,
            position,
            background,
            modality,
            proposition,
            rule,
            confidence);
  }
}
