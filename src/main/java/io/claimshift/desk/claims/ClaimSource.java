package io.claimshift.desk.claims;

import java.util.Optional;

/** Where claims are read. */
public interface ClaimSource {

  /**
   * Everything kept of a claim, empty where no partition knows it.
   *
   * @throws NotNowException where a partition that may know it does not answer
   */
  Optional<ClaimDocument> claim(String id);

  /**
   * The first claims that match.
   *
   * @throws NotNowException where not every partition answers: a list with holes would pass for the
   *     whole
   */
  ClaimPage search(ClaimSearch search);
}
