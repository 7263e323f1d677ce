package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.text.KeptWords;
import io.claimshift.text.MinHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A fingerprint as the bytes that are kept of it: sketch and word codes, about 0.9 KB for a body of
 * 6 KB. Of a short item the text itself, which is less.
 */
final class Print {

  private static final byte SHORT = 0;
  private static final byte CODED = 1;
  private static final int HEAD = 1 + Long.BYTES;
  private static final int BIN_BYTES = 3;

  private Print() {}

  /** What to keep of a text and its fingerprint. */
  static byte[] of(Fingerprint text, String body) {
    if (text.isShort()) {
      byte[] words = body.getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(1 + words.length).put(SHORT).put(words).array();
    }
    ByteBuffer to =
        ByteBuffer.allocate(HEAD + MinHash.BINS * BIN_BYTES + KeptWords.bound(text.body()));
    to.put(CODED).putLong(text.bodyContent());
    for (int value : text.sketch()) {
      int packed = MinHash.packed(value);
      to.put((byte) (packed >>> 16)).putShort((short) packed);
    }
    KeptWords.write(text.body(), to);
    return Arrays.copyOf(to.array(), to.position());
  }

  /**
   * The fingerprint of an article of which this was kept; the article's own body may be missing.
   */
  static Fingerprint read(Article article, byte[] print) {
    ByteBuffer from = ByteBuffer.wrap(print);
    if (from.get() == SHORT) {
      String body = StandardCharsets.UTF_8.decode(from).toString();
      return new Fingerprint(article.withBody(body));
    }
    long content = from.getLong();
    int[] sketch = new int[MinHash.BINS];
    for (int bin = 0; bin < sketch.length; bin++) {
      int packed = (from.get() & 0xFF) << 16 | from.getShort() & 0xFFFF;
      sketch[bin] = MinHash.unpacked(packed, bin);
    }
    return new Fingerprint(article, () -> KeptWords.read(from.duplicate()), content, sketch);
  }
}
