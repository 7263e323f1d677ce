package io.claimshift.pipeline;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** Draws a topology as a Mermaid flowchart: topics as cylinders, stores as databases. */
public final class Mermaid {

  private Mermaid() {}

  /** The chart, to be put into a {@code mermaid} block. */
  public static String flowchart(TopologyDescription topology) {
    StringBuilder chart = new StringBuilder("flowchart TD\n");
    for (Subtopology part : topology.subtopologies()) {
      chart.append("  subgraph part").append(part.id()).append("[\"").append(part.id());
      chart.append("\"]\n");
      part.nodes().forEach(node -> chart.append("    ").append(node(node)).append('\n'));
      chart.append("  end\n");
      part.nodes().forEach(node -> edges(node, chart));
    }
    return chart.toString();
  }

  private static String node(Node node) {
    return id(node.name()) + "[\"" + node.name() + "\"]";
  }

  private static void edges(Node node, StringBuilder chart) {
    for (Node next : node.successors()) {
      line(chart, id(node.name()), id(next.name()));
    }
    if (node instanceof Source source) {
      topics(source).forEach(topic -> line(chart, topic(topic), id(node.name())));
    } else if (node instanceof Sink sink && sink.topic() != null) {
      line(chart, id(node.name()), topic(sink.topic()));
    } else if (node instanceof Processor processor) {
      processor.stores().forEach(s -> line(chart, id(node.name()), store(s)));
    }
  }

  private static Set<String> topics(Source source) {
    return source.topicSet() == null
        ? Set.of()
        : source.topicSet().stream().collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static String topic(String name) {
    return "topic_" + id(name) + "[(\"" + name + "\")]";
  }

  private static String store(String name) {
    return "store_" + id(name) + "[/\"" + name + "\"/]";
  }

  private static void line(StringBuilder chart, String from, String to) {
    chart.append("  ").append(from).append(" --> ").append(to).append('\n');
  }

  private static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_");
  }
}
