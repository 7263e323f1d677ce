package io.claimshift.copies;

import io.claimshift.text.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds articles that may share text: those whose sketches agree in at least {@value #RARE} bins
 * that few others agree in, or in at least {@value #MANY} of any kind.
 *
 * <p>Every filled bin of every sketch is an entry under its value; entries of one value form a
 * chain, newest first, of which the first {@value #CHAIN} are looked at. A longer chain is a phrase
 * that many stories share, a footer or a turn of speech, and proves little: so boilerplate is
 * learnt from the window itself and forgotten with it, and an article costs the same however many
 * there are. About 1 KB for each article. Kept in memory only and built again from the texts.
 */
final class CandidateIndex {

  private static final int CHAIN = 12;
  private static final int RARE = 2;
  private static final int MANY = 8;
  private static final int RARE_UNIT = 1 << 16;
  private static final int BINS = MinHash.BINS;

  private final Map<String, Integer> rows = new HashMap<>();
  private final ChainTable chains = new ChainTable(64 * BINS);
  private String[] uris = new String[64];
  private int[] agreeing = new int[64];
  private final int[] chain = new int[CHAIN];
  private int[] touched = new int[1024];
  private int touchedRows;
  private int used;

  /** How many articles can be found. */
  int size() {
    return rows.size();
  }

  void put(String uri, int[] sketch) {
    remove(uri);
    if (used == uris.length) {
      makeRoom();
    }
    int row = used++;
    uris[row] = uri;
    rows.put(uri, row);
    for (int bin = 0; bin < BINS; bin++) {
      if (sketch[bin] != MinHash.EMPTY) {
        chains.add(sketch[bin], row * BINS + bin);
      }
    }
  }

  void remove(String uri) {
    Integer row = rows.remove(uri);
    if (row != null) {
      uris[row] = null;
    }
  }

  /** Uris whose sketches agree with this one, the most agreeing first, at most so many. */
  List<String> like(int[] sketch, int most) {
    touchedRows = 0;
    int filled = 0;
    for (int value : sketch) {
      if (value != MinHash.EMPTY) {
        filled++;
        count(chains.first(value));
      }
    }
    return best(filled, most);
  }

  private void count(int first) {
    int length = 0;
    int entry = first;
    while (entry != ChainTable.NONE && length < CHAIN) {
      chain[length++] = entry / BINS;
      entry = chains.after(entry);
    }
    int unit = entry == ChainTable.NONE ? RARE_UNIT + 1 : 1;
    for (int i = 0; i < length; i++) {
      int row = chain[i];
      if (agreeing[row] == 0) {
        touch(row);
      }
      agreeing[row] += unit;
    }
  }

  private void touch(int row) {
    if (touchedRows == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touchedRows);
    }
    touched[touchedRows++] = row;
  }

  private List<String> best(int filled, int most) {
    int rare = Math.min(RARE, filled);
    int many = Math.min(MANY, Math.max(rare, filled / 2));
    long[] ranked = new long[16];
    int kept = 0;
    for (int i = 0; i < touchedRows; i++) {
      int row = touched[i];
      int all = agreeing[row] % RARE_UNIT;
      if (uris[row] != null && (agreeing[row] / RARE_UNIT >= rare || all >= many)) {
        ranked = kept == ranked.length ? Arrays.copyOf(ranked, 2 * kept) : ranked;
        ranked[kept++] = (long) -all << 32 | row;
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

  /** Drops removed articles and, where few were, doubles the room. */
  private void makeRoom() {
    int[] moved = new int[used];
    int live = 0;
    for (int row = 0; row < used; row++) {
      moved[row] = uris[row] == null ? ChainTable.NONE : live;
      if (uris[row] != null) {
        uris[live] = uris[row];
        rows.put(uris[live], live);
        live++;
      }
    }
    Arrays.fill(uris, live, used, null);
    used = live;
    int room = live > uris.length / 2 ? uris.length * 2 : uris.length;
    uris = Arrays.copyOf(uris, room);
    agreeing = new int[room];
    chains.move(room * BINS, entry -> moved(entry, moved[entry / BINS]));
  }

  private static int moved(int entry, int row) {
    return row == ChainTable.NONE ? ChainTable.NONE : row * BINS + entry % BINS;
  }
}
