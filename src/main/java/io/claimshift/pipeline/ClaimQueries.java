package io.claimshift.pipeline;

import io.claimshift.claim.Claim;
import io.claimshift.claim.Entry;
import io.claimshift.claim.Filing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.errors.StreamsStoppedException;
import org.apache.kafka.streams.errors.UnknownStateStoreException;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.Query;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.RangeQuery;
import org.apache.kafka.streams.query.StateQueryRequest;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.KeyValueIterator;

/**
 * Interactive queries over the claims of one running instance. Each answer names the partitions it
 * comes from: those that are active here and restored. What moves or restores is missing from it,
 * never told as empty.
 */
public final class ClaimQueries {
  private final KafkaStreams streams;

  public ClaimQueries(KafkaStreams streams) {
    this.streams = streams;
  }

  /**
   * What is known of one claim.
   *
   * @param partitions that answered
   * @param claim null where none of them knows it
   * @param copies further articles with the text of a story, by story
   */
  public record Found(Set<Integer> partitions, Claim claim, Map<String, Integer> copies) {}

  /** Looks a claim up in every partition that is here: its id does not tell which one holds it. */
  public Found find(String id) {
    Map<Integer, Claim> answers = ask(TrackClaims.CLAIMS, KeyQuery.<String, Claim>withKey(id));
    Claim claim = answers.values().stream().filter(c -> c != null).findFirst().orElse(null);
    Map<String, Integer> copies = new HashMap<>();
    if (claim != null) {
      claim.history().entries().stream()
          .map(Entry::story)
          .distinct()
          .forEach(story -> copies.put(story, copies(story)));
    }
    return new Found(answers.keySet(), claim, copies);
  }

  /** Shows every claim that is here; gives the partitions that answered. */
  public Set<Integer> forEach(Consumer<Claim> visitor) {
    Map<Integer, KeyValueIterator<String, Claim>> answers =
        ask(TrackClaims.CLAIMS, RangeQuery.<String, Claim>withNoBounds());
    try {
      answers.values().forEach(all -> all.forEachRemaining(one -> visitor.accept(one.value)));
    } finally {
      answers.values().forEach(KeyValueIterator::close);
    }
    return answers.keySet();
  }

  /** The partitions that would answer now. */
  public Set<Integer> partitions() {
    return ask(TrackClaims.CLAIMS, KeyQuery.<String, Claim>withKey("")).keySet();
  }

  /** The other instances that hold claims, as the group knows them; one may be unreachable. */
  public List<HostInfo> others(HostInfo self) {
    List<HostInfo> hosts = new ArrayList<>();
    try {
      for (StreamsMetadata one : streams.streamsMetadataForStore(TrackClaims.CLAIMS)) {
        if (!one.hostInfo().equals(self) && !one.topicPartitions().isEmpty()) {
          hosts.add(one.hostInfo());
        }
      }
    } catch (IllegalStateException notRunning) {
      return List.of();
    }
    return hosts;
  }

  private int copies(String story) {
    return ask(TrackClaims.FILINGS, KeyQuery.<String, Filing>withKey(story)).values().stream()
        .filter(filing -> filing != null)
        .mapToInt(Filing::copies)
        .max()
        .orElse(0);
  }

  /** Answers by partition, of those alone that can answer; a key that is not there gives null. */
  private <R> Map<Integer, R> ask(String store, Query<R> query) {
    Map<Integer, R> answers = new HashMap<>();
    try {
      StateQueryRequest<R> request =
          StateQueryRequest.inStore(store).withQuery(query).withAllPartitions().requireActive();
      for (Map.Entry<Integer, QueryResult<R>> part :
          streams.query(request).getPartitionResults().entrySet()) {
        if (part.getValue().isSuccess()) {
          answers.put(part.getKey(), part.getValue().getResult());
        }
      }
    } catch (StreamsNotStartedException
        | StreamsStoppedException
        | UnknownStateStoreException notHere) {
      return Map.of();
    }
    return answers;
  }
}
