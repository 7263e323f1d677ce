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
 * chain, newest first, of which the first {@value #CHAIN} are looked at. A value that {@value
 * ChainTable#COMMON} unrelated stories share is a footer or a turn of speech and proves nothing:
 * boilerplate is learnt from the window itself and forgotten with it, while a story may have any
 * number of copies. An article costs the same however many there are. About 0.9 KB for each. Kept
 * in memory only and built again from the prints.
 */
final class CandidateIndex {

  /** At least so many bins of two sketches must agree. */
  private static final int AGREEING = 2;

  private static final int CHAIN = 12;
  private static final int BINS = MinHash.BINS;

  private final Map<String, Integer> rows = new HashMap<>();
  private final ChainTable chains = new ChainTable(64 * BINS);
  private String[] uris = new String[64];
  private int[] agreeing = new int[64];
  private int[] touched = new int[1024];
  private int touchedRows;
  private int used;

  /** How many articles can be found. */
  int size() {
    return rows.size();
  }

  /**
   * Makes an article findable.
   *
   * @param unrelated whether it is a copy of nothing that can be found
   */
  void put(String uri, int[] sketch, boolean unrelated) {
    remove(uri);
    if (used == uris.length) {
      makeRoom();
    }
    int row = used++;
    uris[row] = uri;
    rows.put(uri, row);
    for (int bin = 0; bin < BINS; bin++) {
      if (sketch[bin] != MinHash.EMPTY) {
        chains.add(sketch[bin], row * BINS + bin, unrelated);
      }
    }
  }

  /** Makes an article no longer findable. */
  void remove(String uri) {
    Integer row = rows.remove(uri);
    if (row != null) {
      uris[row] = null;
    }
  }

  /** At most so many articles, the most agreeing first. */
  List<Candidate> like(int[] sketch, int most) {
    int least = Math.min(AGREEING, MinHash.filled(sketch));
    touchedRows = 0;
    for (int value : sketch) {
      if (value != MinHash.EMPTY) {
        count(chains.first(value));
      }
    }
    return best(least, most);
  }

  private void count(int first) {
    int entry = first;
    for (int step = 0; step < CHAIN && entry != ChainTable.NONE; step++) {
      int row = entry / BINS;
      if (agreeing[row]++ == 0) {
        touch(row);
      }
      entry = chains.after(entry);
    }
  }

  private void touch(int row) {
    if (touchedRows == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touchedRows);
    }
    touched[touchedRows++] = row;
  }

  private List<Candidate> best(int least, int most) {
    long[] ranked = new long[16];
    int kept = 0;
    for (int i = 0; i < touchedRows; i++) {
      int row = touched[i];
      if (uris[row] != null && agreeing[row] >= least) {
        ranked = kept == ranked.length ? Arrays.copyOf(ranked, 2 * kept) : ranked;
        ranked[kept++] = (long) -agreeing[row] << 32 | row;
      }
      agreeing[row] = 0;
    }
    Arrays.sort(ranked, 0, kept);
    List<Candidate> found = new ArrayList<>(Math.min(kept, most));
    for (int i = 0; i < kept && i < most; i++) {
      found.add(new Candidate(uris[(int) ranked[i]], (int) -(ranked[i] >> 32)));
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
    if (room > ChainTable.MOST / BINS) {
      throw new IllegalStateException("more than " + live + " articles in one window");
    }
    uris = Arrays.copyOf(uris, room);
    agreeing = new int[room];
    chains.move(room * BINS, entry -> moved(entry, moved[entry / BINS]));
  }

  private int moved(int entry, int row) {
    return row == ChainTable.NONE ? ChainTable.NONE : row * BINS + entry % BINS;
  }
}
