package io.claimshift.status;

import java.util.Locale;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * What an instance answers when asked how it is. It lives until it has failed or ended; it is ready
 * only while it works: during a rebalance or a restore it lives and is not ready.
 *
 * @param state of Kafka Streams; null before there is any
 * @param restoring records still to be restored
 */
public record Health(State state, long restoring) {

  /** Whether to leave it alone; where not, it should be started anew. */
  public boolean live() {
    return state != State.ERROR && state != State.PENDING_ERROR && state != State.NOT_RUNNING;
  }

  /** Whether it works now. */
  public boolean ready() {
    return state == State.RUNNING;
  }

  /** For a person, and for a probe that looks at more than the code. */
  public String json() {
    String word = state == null ? "starting" : state.name().toLowerCase(Locale.ROOT);
    return "{\"state\":\"" + word + "\",\"restoring\":" + restoring + "}\n";
  }
}
