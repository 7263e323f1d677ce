package io.claimshift.claim;

import io.claimshift.statement.Statement;
import java.time.Instant;

/**
 * A statement with the claim it is about, as others are told of it.
 *
 * @param id the same for the same words at the same place on the same side, whatever the version
 * @param claimId null where the statement says too little to be linked
 * @param claim text of the claim, empty without one
 * @param withdrawn whether it no longer holds: its article was updated, killed or held
 * @param embargoedUntil null where there is none
 */
public record LinkedStatement(
    String id,
    String articleUri,
    String articleVersion,
    Instant versionCreated,
    String provider,
    Statement statement,
    String claimId,
    String claim,
    boolean withdrawn,
    Instant embargoedUntil) {

  static LinkedStatement of(Filing filing, Filed filed, boolean withdrawn) {
    return new LinkedStatement(
        filed.id(),
        filing.articleUri(),
        filing.articleVersion(),
        filing.versionCreated(),
        filing.provider(),
        filed.statement(),
        filed.claimId(),
        filed.claim(),
        withdrawn,
        filing.embargoedUntil());
  }
}
