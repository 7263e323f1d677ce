package io.claimshift.alert;

import io.claimshift.statement.Position;
import java.time.Instant;
import java.util.List;

/**
 * What a newsroom is told about a change, once; never edited, only withdrawn by another alert.
 *
 * @param alertId hash of claim, holder, from, to and article: a replay gives the same
 * @param from the holder's earlier position, null where it had none
 * @param detectedAt arrival time of the record that showed the change
 * @param copies other articles with the text that showed the change
 * @param independentSources stories that carry the new position, copies counted as one
 * @param withdraws the alert that this one takes back, null where it takes none
 * @param desks those that are told, or will be once the embargo has ended
 * @param language BCP 47 tag of the article
 * @param why an editor's reason to take it back, null where the sender killed the article
 */
public record Alert(
    String alertId,
    AlertType type,
    Severity severity,
    String claimId,
    String claim,
    String agent,
    String holder,
    Position from,
    Position to,
    String articleUri,
    String provider,
    String headline,
    Instant versionCreated,
    Instant detectedAt,
    List<Evidence> evidence,
    int copies,
    int independentSources,
    double confidence,
    Instant embargoedUntil,
    String withdraws,
    List<String> desks,
    String language,
    String why) {
  public Alert {
    evidence = List.copyOf(evidence);
    desks = List.copyOf(desks);
  }

  /** The same alert, told to these desks. */
  Alert forDesks(List<String> names) {
    return new Alert(
        alertId,
        type,
        severity,
        claimId,
        claim,
        agent,
        holder,
        from,
        to,
        articleUri,
        provider,
        headline,
        versionCreated,
        detectedAt,
        evidence,
        copies,
        independentSources,
        confidence,
        embargoedUntil,
        withdraws,
        names,
        language,
        why);
  }
}
