package io.claimshift.broker.topics;

/** One way in which a cluster differs from the catalog. */
public sealed interface TopicDifference {

  /** Full name of the topic. */
  String topic();

  /** What will be done, or cannot be, for a person: one line. */
  String line();

  /** What is wrong on the cluster, for a person: one line. */
  String problem();

  /** Whether the application must not run before it is settled. */
  boolean stopsRun();

  /** Whether {@link TopicPlan#apply} settles it. */
  default boolean applicable() {
    return true;
  }

  /** The topic is missing. */
  record Create(TopicSpec spec) implements TopicDifference {
    @Override
    public String topic() {
      return spec.name();
    }

    @Override
    public String line() {
      StringBuilder line = new StringBuilder("create ").append(topic());
      line.append(": partitions ").append(spec.partitions());
      line.append(", replicas ").append(spec.replicas());
      spec.config()
          .forEach((key, value) -> line.append(", ").append(key).append(' ').append(value));
      return line.toString();
    }

    @Override
    public String problem() {
      return topic() + " is missing";
    }

    @Override
    public boolean stopsRun() {
      return true;
    }
  }

  /** The topic has fewer partitions than declared; more can be added. */
  record AddPartitions(String topic, int from, int to) implements TopicDifference {
    @Override
    public String line() {
      return "extend "
          + topic
          + ": partitions "
          + from
          + " -> "
          + to
          + " (keys move to other partitions)";
    }

    @Override
    public String problem() {
      return topic + " has " + from + " partitions, " + to + " are declared";
    }

    @Override
    public boolean stopsRun() {
      return true;
    }
  }

  /** A setting of the topic is another than declared. */
  record SetConfig(String topic, String key, String from, String to) implements TopicDifference {
    @Override
    public String line() {
      return "set " + topic + ": " + key + " " + from + " -> " + to;
    }

    @Override
    public String problem() {
      return topic + " has " + key + " " + from + ", " + to + " is declared";
    }

    /** The application relies on compaction; how long records are kept is the operator's choice. */
    @Override
    public boolean stopsRun() {
      return key.equals("cleanup.policy");
    }
  }

  /**
   * What a plan cannot settle without deleting or moving data.
   *
   * @param reason what is, and what is declared
   */
  record Conflict(String topic, String reason, boolean stopsRun) implements TopicDifference {
    @Override
    public String line() {
      return "conflict " + problem();
    }

    @Override
    public String problem() {
      return topic + " " + reason;
    }

    @Override
    public boolean applicable() {
      return false;
    }
  }
}
