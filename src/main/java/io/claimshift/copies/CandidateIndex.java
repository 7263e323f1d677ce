package io.claimshift.copies;

import io.claimshift.text.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds articles that may share text: those whose sketches agree in at least {@value #AGREEING}
 * bins.
 *
 * <p>Every filled bin of every sketch is an entry under its value; entries of one value form a
 * chain, newest first, of which the first {@value #LONGEST_CHAIN} are looked at, so that a phrase
 * of a thousand articles costs no more than one of a hundred. About 1 KB for each article. Kept in
 * memory only and built again from the texts.
 */
final class CandidateIndex {

  private static final int AGREEING = 2;
  private static final int LONGEST_CHAIN = 96;
  private static final int BINS = MinHash.BINS;
  private static final int NONE = -1;

  private final Map<String, Integer> rows = new HashMap<>();
  private String[] uris = new String[64];
  private int[] values = new int[64 * BINS];
  private int[] next = new int[64 * BINS];
  private int[] agreeing = new int[64];
  private int[] heads = new int[256 * BINS];
  private int used;
  private int heldHeads;

  CandidateIndex() {
    Arrays.fill(heads, NONE);
  }

  /** How many articles can be found. */
  int size() {
    return rows.size();
  }

  void put(String uri, int[] sketch) {
    remove(uri);
    if (used == uris.length) {
      rebuild();
    }
    if (heldHeads + BINS > heads.length / 2) {
      rehash(heads.length * 2);
    }
    int row = used++;
    uris[row] = uri;
    rows.put(uri, row);
    System.arraycopy(sketch, 0, values, row * BINS, BINS);
    link(row);
  }

  void remove(String uri) {
    Integer row = rows.remove(uri);
    if (row != null) {
      uris[row] = null;
    }
  }

  /** Uris whose sketches agree with this one, the most agreeing first, at most so many. */
  List<String> like(int[] sketch, int most) {
    int[] touched = new int[64];
    int count = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int entry = sketch[bin] == MinHash.EMPTY ? NONE : heads[slot(sketch[bin])];
      for (int step = 0; entry != NONE && step < LONGEST_CHAIN; step++, entry = next[entry]) {
        int row = entry / BINS;
        if (uris[row] != null && agreeing[row]++ == 0) {
          touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
          touched[count++] = row;
        }
      }
    }
    return best(touched, count, Math.min(AGREEING, filled(sketch)), most);
  }

  private List<String> best(int[] touched, int count, int least, int most) {
    long[] ranked = new long[count];
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int row = touched[i];
      if (agreeing[row] >= least) {
        ranked[kept++] = (long) -agreeing[row] << 32 | row;
      }
      agreeing[row] = 0;
    }
    Arrays.sort(ranked, 0, kept);
    List<String> found = new ArrayList<>(Math.min(kept, most));
    for (int i = 0; i < kept && i < most; i++) {
      found.add(uris[(int) ranked[i]]);
    }
    return found;
  }

  private static int filled(int[] sketch) {
    int filled = 0;
    for (int value : sketch) {
      filled += value == MinHash.EMPTY ? 0 : 1;
    }
    return filled;
  }

  private void link(int row) {
    for (int bin = 0; bin < BINS; bin++) {
      int entry = row * BINS + bin;
      if (values[entry] != MinHash.EMPTY) {
        int slot = slot(values[entry]);
        heldHeads += heads[slot] == NONE ? 1 : 0;
        next[entry] = heads[slot];
        heads[slot] = entry;
      }
    }
  }

  private int slot(int value) {
    int mask = heads.length - 1;
    int slot = value * 0x9E3779B1 >>> 7 & mask;
    while (heads[slot] != NONE && values[heads[slot]] != value) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash(int capacity) {
    heads = new int[capacity];
    Arrays.fill(heads, NONE);
    heldHeads = 0;
    for (int row = 0; row < used; row++) {
      if (uris[row] != null) {
        link(row);
      }
    }
  }

  /** Drops removed articles and, where few were, doubles the room. */
  private void rebuild() {
    int live = 0;
    for (int row = 0; row < used; row++) {
      if (uris[row] != null) {
        uris[live] = uris[row];
        System.arraycopy(values, row * BINS, values, live * BINS, BINS);
        rows.put(uris[live], live);
        live++;
      }
    }
    Arrays.fill(uris, live, used, null);
    used = live;
    int room = live > uris.length / 2 ? uris.length * 2 : uris.length;
    uris = Arrays.copyOf(uris, room);
    values = Arrays.copyOf(values, room * BINS);
    next = Arrays.copyOf(next, room * BINS);
    agreeing = Arrays.copyOf(agreeing, room);
    rehash(heads.length);
  }
}
