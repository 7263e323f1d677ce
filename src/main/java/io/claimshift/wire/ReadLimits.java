package io.claimshift.wire;

/**
 * What one record may cost.
 *
 * @param recordBytes bytes of the whole record
 * @param bodyCharacters UTF-16 units of the body as plain text
 * @param lineCharacters UTF-16 units of the headline, and of any other single text kept
 * @param idCharacters UTF-16 units of the uri and of the version
 * @param depth objects and arrays inside each other, the record's own object counted
 */
public record ReadLimits(
    int recordBytes, int bodyCharacters, int lineCharacters, int idCharacters, int depth) {

  /** Room for the longest reads in print several times over; ninjs itself nests about ten deep. */
  public static final ReadLimits DEFAULT = new ReadLimits(4 << 20, 1_000_000, 20_000, 1_000, 200);

  public ReadLimits {
    if (Math.min(recordBytes, bodyCharacters) < 1
        || Math.min(lineCharacters, idCharacters) < 1
        || depth < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }
}
