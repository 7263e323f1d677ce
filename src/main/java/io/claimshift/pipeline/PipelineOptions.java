package io.claimshift.pipeline;

import io.claimshift.alert.AlertPolicy;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.statement.StatementReader;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.Topics;

/**
 * What the pipeline is made from.
 *
 * @param topics names and serdes of the public topics
 * @param reader of raw records
 * @param copies what counts as a copy, and for how long
 * @param statements reader of statements
 * @param claims how claims are linked and when they alert
 * @param storyPartitions partitions over which statement reading is spread
 * @param claimPartitions partitions over which claims are spread
 */
public record PipelineOptions(
    Topics topics,
    NinjsReader reader,
    CopyPolicy copies,
    StatementReader statements,
    AlertPolicy claims,
    int storyPartitions,
    int claimPartitions) {}
