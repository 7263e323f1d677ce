package io.claimshift.copies;

import java.util.List;

/** Who may share text with an article, wherever that is looked up. */
interface Candidates {

  /** At least so many bins of two sketches must agree. */
  int AGREEING = 2;

  /** At most so many articles, the most agreeing first. */
  List<Candidate> like(int[] sketch, int most);

  /**
   * Makes an article findable.
   *
   * @param unrelated whether it is a copy of nothing that can be found
   */
  void put(String uri, int[] sketch, boolean unrelated);

  /** Makes an article no longer findable. */
  void remove(String uri);
}
