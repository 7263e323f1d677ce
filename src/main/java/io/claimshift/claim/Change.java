package io.claimshift.claim;

import io.claimshift.statement.Position;

/**
 * A position that is another than the holder's before, or a first one that confirms or disputes
 * what others hold.
 *
 * @param from the earlier position that counts, null for a first one
 * @param to the new position; retracted where a withdrawal took it away
 * @param before what shows the earlier position, null where nothing does; for a dispute or
 *     confirmation it shows the other holder's
 * @param after what shows the new position, or the entry that fell away
 * @param withdraws what was told and is taken back, null where nothing is
 */
public record Change(
    ChangeType type,
    String holder,
    Position from,
    Position to,
    Entry before,
    Entry after,
    Told withdraws) {}
