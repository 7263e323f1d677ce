package io.claimshift.wire;

import io.claimshift.claim.LinkedStatement;
import io.claimshift.statement.Modality;
import io.claimshift.statement.Position;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;

/**
 * A statement on {@code statements}. Spans count UTF-16 units in the field's text; one that is not
 * there is null.
 *
 * @param rule which rule read it, for people who wonder why
 */
public record StatementRecord(
    String id,
    String articleUri,
    String articleVersion,
    Instant versionCreated,
    String provider,
    TextField field,
    Span sentence,
    Span source,
    Span cue,
    Span content,
    String holder,
    Position position,
    boolean background,
    Modality modality,
    String agent,
    String claimId,
    String claim,
    double confidence,
    String rule,
    boolean withdrawn,
    Instant embargoedUntil) {

  /** The statement as published. */
  public static StatementRecord of(LinkedStatement linked) {
    Statement statement = linked.statement();
    return new StatementRecord(
        linked.id(),
        linked.articleUri(),
        linked.articleVersion(),
        linked.versionCreated(),
        linked.provider(),
        statement.field(),
        statement.sentence(),
        statement.source(),
        statement.cue(),
        statement.content(),
        statement.holder(),
        statement.position(),
        statement.background(),
        statement.modality(),
        statement.proposition().agent(),
        linked.claimId(),
        linked.claim(),
        statement.confidence(),
        statement.rule(),
        linked.withdrawn(),
        linked.embargoedUntil());
  }
}
