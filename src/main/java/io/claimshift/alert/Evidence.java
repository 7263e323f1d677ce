package io.claimshift.alert;

import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;

/**
 * A sentence that shows a position.
 *
 * @param role "after" for the new position, "before" for the earlier one
 * @param begin first UTF-16 unit in that field's text
 * @param end last UTF-16 unit, exclusive
 * @param cue the words that show the saying, in the same text; null where there are none
 */
public record Evidence(
    String role,
    String articleUri,
    String provider,
    String headline,
    Instant versionCreated,
    TextField field,
    int begin,
    int end,
    String text,
    Span cue) {}
