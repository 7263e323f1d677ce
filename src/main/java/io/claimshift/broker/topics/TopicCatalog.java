package io.claimshift.broker.topics;

import io.claimshift.wire.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The topics that the application needs, as {@code topics/asyncapi.yaml} declares them and the
 * configuration adapts them. Immutable; the adaptations can come in any order.
 */
public final class TopicCatalog {

  /** Where feeds are read from. */
  public static final String INPUT = "articles.raw";

  private static final String DESK = "{desk}";
  private static final Pattern DESK_NAME = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Pattern NAME_PART = Pattern.compile("[A-Za-z0-9._-]*");

  private final List<TopicSpec> declared;
  private final String prefix;
  private final String outputPrefix;
  private final List<String> desks;
  private final List<String> inputs;

  private TopicCatalog(
      List<TopicSpec> declared,
      String prefix,
      String outputPrefix,
      List<String> desks,
      List<String> inputs) {
    this.declared = List.copyOf(declared);
    this.prefix = prefix;
    this.outputPrefix = outputPrefix;
    this.desks = List.copyOf(desks);
    this.inputs = List.copyOf(inputs);
  }

  /** As declared: no prefix, no desks, no further inputs. */
  public static TopicCatalog bundled() {
    return new TopicCatalog(AsyncApi.bundled(), "", "", List.of(), List.of());
  }

  /** With {@code prefix} before every declared name and every desk's. */
  public TopicCatalog withPrefix(String other) {
    requireNamePart("topic.prefix", other);
    return new TopicCatalog(declared, other, outputPrefix, desks, inputs);
  }

  /** With {@code prefix} between that and the name of every topic that the application writes. */
  public TopicCatalog withOutputPrefix(String other) {
    requireNamePart("output.prefix", other);
    return new TopicCatalog(declared, prefix, other, desks, inputs);
  }

  private static void requireNamePart(String key, String text) {
    if (!NAME_PART.matcher(text).matches()) {
      throw new IllegalArgumentException(key + ": letters, digits, '.', '_' and '-' only: " + text);
    }
  }

  /** With a topic {@code alerts.<desk>} for each of these desks. */
  public TopicCatalog withDesks(Collection<String> names) {
    for (String name : names) {
      if (!DESK_NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("desk: letters, digits, '_' and '-' only: " + name);
      }
    }
    return new TopicCatalog(
        declared, prefix, outputPrefix, names.stream().distinct().toList(), inputs);
  }

  /** Nothing but a topic {@code alerts.<desk>} for each of these desks. */
  public TopicCatalog onlyDesks(Collection<String> names) {
    List<TopicSpec> template = declared.stream().filter(t -> t.name().contains(DESK)).toList();
    return new TopicCatalog(template, prefix, outputPrefix, List.of(), List.of()).withDesks(names);
  }

  /**
   * With further input topics, by their full names: the prefix is not put before them, and where
   * they exist they are nobody's business but their owner's.
   */
  public TopicCatalog withInputs(Collection<String> names) {
    for (String name : names) {
      requireNamePart("input.topics", name.isEmpty() ? " " : name);
    }
    return new TopicCatalog(
        declared, prefix, outputPrefix, desks, names.stream().distinct().toList());
  }

  /** With this many copies of every partition. */
  public TopicCatalog withReplication(int replicas) {
    return adapted(topic -> topic.withReplicas(replicas));
  }

  /** With this many partitions where more than one is declared. */
  public TopicCatalog withPartitions(int count) {
    return adapted(topic -> topic.partitions() == 1 ? topic : topic.withPartitions(count));
  }

  /** Without retention by time: records of an archive are older than any retention. */
  public TopicCatalog withoutRetention() {
    return adapted(
        topic ->
            topic.config().containsKey("retention.ms")
                ? topic.withConfig("retention.ms", "-1")
                : topic);
  }

  /** All topics under their full names, in the order of the document, desks and inputs last. */
  public List<TopicSpec> topics() {
    List<TopicSpec> topics = new ArrayList<>();
    declared.stream()
        .filter(topic -> !topic.name().contains(DESK))
        .forEach(topic -> topics.add(topic.named(full(topic.name()))));
    desks.forEach(desk -> topics.add(deskTopic(desk)));
    List<String> known = topics.stream().map(TopicSpec::name).toList();
    inputs.stream()
        .filter(input -> !known.contains(input))
        .forEach(input -> topics.add(declared(INPUT).named(input).notOwned()));
    return topics;
  }

  private TopicSpec deskTopic(String desk) {
    TopicSpec template =
        declared.stream().filter(topic -> topic.name().contains(DESK)).findFirst().orElseThrow();
    return template.named(full(template.name().replace(DESK, desk)));
  }

  private String full(String name) {
    return prefix + (Topics.isInput(name) ? "" : outputPrefix) + name;
  }

  private TopicSpec declared(String name) {
    return declared.stream().filter(topic -> topic.name().equals(name)).findFirst().orElseThrow();
  }

  private TopicCatalog adapted(UnaryOperator<TopicSpec> change) {
    return new TopicCatalog(
        declared.stream().map(change).toList(), prefix, outputPrefix, desks, inputs);
  }
}
