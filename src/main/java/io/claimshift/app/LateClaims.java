package io.claimshift.app;

import io.claimshift.desk.claims.ClaimDocument;
import io.claimshift.desk.claims.ClaimPage;
import io.claimshift.desk.claims.ClaimSearch;
import io.claimshift.desk.claims.ClaimSource;
import io.claimshift.desk.claims.NotNowException;
import java.util.Optional;

/** Claims that can be read only once the desk knows its own address. */
final class LateClaims implements ClaimSource {
  private volatile ClaimSource source;

  void are(ClaimSource known) {
    source = known;
  }

  @Override
  public Optional<ClaimDocument> claim(String id) {
    return known().claim(id);
  }

  @Override
  public ClaimPage search(ClaimSearch search) {
    return known().search(search);
  }

  private ClaimSource known() {
    ClaimSource known = source;
    if (known == null) {
      throw new NotNowException("the desk is starting");
    }
    return known;
  }
}
