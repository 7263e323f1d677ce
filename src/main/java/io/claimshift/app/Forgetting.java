package io.claimshift.app;

import io.claimshift.pipeline.AlertPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.streams.TopologyDescription;

/** What an application knows, on the cluster and on this machine, and how to let it go. */
final class Forgetting {
  private final Admin admin;
  private final String application;
  private final Path state;
  private final Set<String> internal;

  Forgetting(Admin admin, Settings settings) {
    this.admin = admin;
    this.application = settings.getString("application.id");
    this.state = Path.of(settings.getString("state.dir"), application);
    this.internal = internalTopics(settings);
  }

  /** Members of its group now: instances, by their threads. */
  int members() throws InterruptedException {
    Optional<GroupListing> group = group();
    if (group.isEmpty()) {
      return 0;
    }
    List<String> id = List.of(application);
    return streams(group.get())
        ? get(admin.describeStreamsGroups(id).all()).get(application).members().size()
        : get(admin.describeConsumerGroups(id).all()).get(application).members().size();
  }

  /** What there is to remove. */
  List<String> plan() throws InterruptedException {
    List<String> things = new ArrayList<>();
    topics().forEach(topic -> things.add("topic " + topic));
    group().ifPresent(group -> things.add("the offsets of group " + application));
    if (Files.exists(state)) {
      things.add("local state " + state);
    }
    return things;
  }

  /** Removes it; tells what was removed. */
  List<String> apply() throws InterruptedException {
    List<String> things = plan();
    get(admin.deleteTopics(topics()).all());
    Optional<GroupListing> group = group();
    if (group.isPresent()) {
      List<String> id = List.of(application);
      get(
          streams(group.get())
              ? admin.deleteStreamsGroups(id).all()
              : admin.deleteConsumerGroups(id).all());
    }
    deleteState();
    return things;
  }

  private Set<String> topics() throws InterruptedException {
    Set<String> topics = new TreeSet<>(get(admin.listTopics().names()));
    topics.retainAll(internal);
    return topics;
  }

  private Optional<GroupListing> group() throws InterruptedException {
    return get(admin.listGroups().all()).stream()
        .filter(group -> group.groupId().equals(application))
        .findFirst();
  }

  private static boolean streams(GroupListing group) {
    return group.type().filter(GroupType.STREAMS::equals).isPresent();
  }

  /**
   * By their exact names as the topology gives them: with "news" another application, "news-green",
   * has topics that begin alike.
   */
  private static Set<String> internalTopics(Settings settings) {
    String before = settings.getString("application.id") + "-";
    Set<String> names = new TreeSet<>();
    TopologyDescription topology =
        new AlertPipeline(Assembly.pipeline(settings, desk -> false)).topology().describe();
    for (TopologyDescription.Subtopology part : topology.subtopologies()) {
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Processor processor) {
          processor.stores().forEach(store -> names.add(before + store + "-changelog"));
        } else if (node instanceof TopologyDescription.Source source && source.topicSet() != null) {
          source.topicSet().stream()
              .filter(topic -> topic.endsWith("-repartition"))
              .forEach(topic -> names.add(before + topic));
        }
      }
    }
    return names;
  }

  private void deleteState() {
    if (!Files.exists(state)) {
      return;
    }
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Main.FailedException("cannot remove " + state + ": " + e.getMessage(), e);
    }
  }

  private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new Main.FailedException("the cluster refuses: " + e.getCause().getMessage(), e);
    }
  }
}
