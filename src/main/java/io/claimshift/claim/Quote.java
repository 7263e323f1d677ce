package io.claimshift.claim;

import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;

/**
 * The sentence that shows a position, with its place.
 *
 * @param statementId the statement it was read from
 * @param headline headline of the article
 * @param versionCreated time of the version that was read
 * @param begin first UTF-16 unit in that field's text
 * @param end last UTF-16 unit, exclusive
 * @param cue the words that show the saying, null where there are none
 */
public record Quote(
    String statementId,
    String provider,
    String headline,
    Instant versionCreated,
    TextField field,
    int begin,
    int end,
    String text,
    Span cue) {}
