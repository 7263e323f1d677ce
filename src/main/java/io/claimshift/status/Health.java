package io.claimshift.status;

import java.util.Locale;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * What a process answers when asked how it is.
 *
 * @param state a word for a person
 * @param live whether to leave it alone; where not, it should be started anew
 * @param ready whether it works now
 * @param restoring records still to be restored
 */
public record Health(String state, boolean live, boolean ready, long restoring) {

  /**
   * Of an instance of the pipeline. It lives until it has failed or ended; it is ready only while
   * it works: during a rebalance or a restore it lives and is not ready.
   *
   * @param state of Kafka Streams; null before there is any
   */
  public static Health of(State state, long restoring) {
    String word = state == null ? "starting" : state.name().toLowerCase(Locale.ROOT);
    boolean ended =
        state == State.ERROR || state == State.PENDING_ERROR || state == State.NOT_RUNNING;
    return new Health(word, !ended, state == State.RUNNING, restoring);
  }

  /**
   * Of a process that delivers.
   *
   * @param failed whether it has failed
   * @param joined whether all of it gets what comes
   */
  public static Health of(boolean failed, boolean joined) {
    String word = failed ? "failed" : joined ? "running" : "starting";
    return new Health(word, !failed, joined && !failed, 0);
  }

  /** For a person, and for a probe that looks at more than the code. */
  public String json() {
    return "{\"state\":\"" + state + "\",\"restoring\":" + restoring + "}\n";
  }
}
