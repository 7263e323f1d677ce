package io.claimshift.wire;

import java.util.List;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;

/** The public topics under one prefix. Names without prefix are those of the topic definitions. */
public final class Topics {
  public static final String RAW = "articles.raw";
  public static final String REJECTED = "articles.rejected";
  public static final String UNIQUE = "articles.unique";
  public static final String COPIES = "articles.copies";
  public static final String STATEMENTS = "statements";
  public static final String CLAIMS = "claims";
  public static final String ALERTS = "alerts";
  public static final String ACTORS = "actors";
  public static final String WATCHES = "watches";
  public static final String REFUSED = "webhooks.refused";
  public static final String WITHDRAWALS = "withdrawals";

  /** What the pipeline writes, in the order of its stages. */
  public static final List<String> OUTPUTS =
      List.of(UNIQUE, COPIES, REJECTED, STATEMENTS, CLAIMS, ALERTS);

  /** What others write and the pipeline reads. */
  private static final Set<String> INPUTS = Set.of(RAW, ACTORS, WATCHES, WITHDRAWALS);

  private final String prefix;
  private final String outputPrefix;
  private final List<String> inputs;

  /**
   * @param prefix put before every name, may be empty
   * @param extraInputs full names of further raw topics
   */
  public Topics(String prefix, List<String> extraInputs) {
    this(prefix, "", extraInputs);
  }

  /**
   * @param prefix put before every name, may be empty
   * @param outputPrefix put between that and the name of an output, may be empty
   * @param extraInputs full names of further raw topics
   */
  public Topics(String prefix, String outputPrefix, List<String> extraInputs) {
    this.prefix = prefix;
    this.outputPrefix = outputPrefix;
    this.inputs =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(prefix + RAW), extraInputs.stream())
            .distinct()
            .toList();
  }

  /** Full names of all topics raw articles are read from. */
  public List<String> inputs() {
    return inputs;
  }

  /** The full name of a topic named as in the topic definitions. */
  public String named(String name) {
    return prefix + (isInput(name) ? "" : outputPrefix) + name;
  }

  /** Whether the topic of this name in the topic definitions is written by others. */
  public static boolean isInput(String name) {
    return INPUTS.contains(name);
  }

  /** The full name of a desk's topic. */
  public String desk(String desk) {
    return named(ALERTS + "." + desk);
  }

  public Topic<byte[], byte[]> raw() {
    return new Topic<>(named(RAW), Serdes.ByteArray(), Serdes.ByteArray());
  }

  /** Bytes: others may write there, and what they write must not stop the stream. */
  public Topic<byte[], byte[]> withdrawals() {
    return new Topic<>(named(WITHDRAWALS), Serdes.ByteArray(), Serdes.ByteArray());
  }

  public Topic<byte[], RejectedRecord> rejected() {
    return new Topic<>(named(REJECTED), Serdes.ByteArray(), new JsonSerde<>(RejectedRecord.class));
  }

  public Topic<String, ArticleRecord> unique() {
    return Topic.json(named(UNIQUE), ArticleRecord.class);
  }

  public Topic<String, CopyRecord> copies() {
    return Topic.json(named(COPIES), CopyRecord.class);
  }

  public Topic<String, StatementRecord> statements() {
    return Topic.json(named(STATEMENTS), StatementRecord.class);
  }

  public Topic<String, ClaimRecord> claims() {
    return Topic.json(named(CLAIMS), ClaimRecord.class);
  }

  public Topic<String, AlertRecord> alerts() {
    return Topic.json(named(ALERTS), AlertRecord.class);
  }

  /** What the pipeline hands to desks' topics. */
  public Topic<String, DeskAlertRecord> deskAlerts() {
    return Topic.json(desk("<desk>"), DeskAlertRecord.class);
  }

  /** As bytes: people write it, and what cannot be read must not stop the stream. */
  public Topic<String, byte[]> watches() {
    return new Topic<>(named(WATCHES), Serdes.String(), Serdes.ByteArray());
  }

  /** As bytes, like {@link #watches}. */
  public Topic<String, byte[]> actors() {
    return new Topic<>(named(ACTORS), Serdes.String(), Serdes.ByteArray());
  }
}
