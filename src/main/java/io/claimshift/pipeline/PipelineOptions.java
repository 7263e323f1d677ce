package io.claimshift.pipeline;

import io.claimshift.alert.AlertPolicy;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.statement.Actors;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.Topics;
import java.util.function.Predicate;

/**
 * What the pipeline is made from.
 *
 * @param topics names and serdes of the public topics
 * @param reader of raw records
 * @param copies what counts as a copy, and for how long
 * @param actors holders known before the newsroom adds its own
 * @param claims how claims are linked and when they alert
 * @param deskReachable whether a desk, by name, has a topic to write to
 * @param copyPartitions shards over which the texts are spread that may be compared
 * @param storyPartitions partitions over which statement reading is spread
 * @param claimPartitions partitions over which claims are spread
 */
public record PipelineOptions(
    Topics topics,
    NinjsReader reader,
    CopyPolicy copies,
    Actors actors,
    AlertPolicy claims,
    Predicate<String> deskReachable,
    int copyPartitions,
    int storyPartitions,
    int claimPartitions) {}
