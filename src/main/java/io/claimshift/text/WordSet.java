package io.claimshift.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A fixed set of words. Rules ask sets of some dozen words about every word of every article, and
 * the answer is nearly always no: one bit, found by the hash that a text keeps, tells most of the
 * noes. The question is so small that it can be compiled into hundreds of places; the search stays
 * outside of them. With the sets of the Java library, whose whole search is compiled into each
 * place, the compiler took as long as the reading for the first thousands of articles.
 */
public final class WordSet extends AbstractSet<String> {

  /** Bits of the filter for each word: about one word in so many that is not in passes it. */
  private static final int BITS = 32;

  private final List<String> words;

  /** A bit for each hash of a word; as many longs as a power of two. */
  private final long[] filter;

  /** The words by hash, the next free place taken; at most half full. */
  private final String[] table;

  private WordSet(Collection<String> distinct) {
    words = List.copyOf(distinct);
    int size = Math.max(1, words.size());
    filter = new long[Math.max(1, Integer.highestOneBit(size * BITS / Long.SIZE * 2 - 1))];
    table = new String[Integer.highestOneBit(size) * 4];
    for (String word : words) {
      int hash = word.hashCode();
      filter[hash >>> 6 & filter.length - 1] |= 1L << hash;
      int place = place(hash);
      while (table[place] != null) {
        place = place + 1 & table.length - 1;
      }
      table[place] = word;
    }
  }

  /** The set of these words. */
  public static WordSet of(String... words) {
    return copyOf(Arrays.asList(words));
  }

  /** The set of these words. */
  public static WordSet copyOf(Collection<String> words) {
    return new WordSet(new LinkedHashSet<>(words));
  }

  @Override
  public boolean contains(Object word) {
    int hash = word.hashCode();
    return (filter[hash >>> 6 & filter.length - 1] & 1L << hash) != 0 && find(word, hash);
  }

  private boolean find(Object word, int hash) {
    int place = place(hash);
    while (table[place] != null) {
      if (table[place].equals(word)) {
        return true;
      }
      place = place + 1 & table.length - 1;
    }
    return false;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & table.length - 1;
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }
}
