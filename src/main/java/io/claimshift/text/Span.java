package io.claimshift.text;

/**
 * A piece of a text with its place.
 *
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param text the piece itself, equal to the text's substring
 */
public record Span(int begin, int end, String text) {

  /** The span of {@code text} from {@code begin} to {@code end}. */
  public static Span of(String text, int begin, int end) {
    return new Span(begin, end, text.substring(begin, end));
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }
}
