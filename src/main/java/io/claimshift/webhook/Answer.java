package io.claimshift.webhook;

import java.time.Duration;

/** What came of one post. */
sealed interface Answer {

  /** Taken. */
  record Accepted() implements Answer {}

  /**
   * Never to be taken, however often it is tried.
   *
   * @param status HTTP status, 0 where there was none
   */
  record Refused(String reason, int status) implements Answer {}

  /**
   * Not taken now.
   *
   * @param status HTTP status, 0 where there was none
   * @param after how long the receiver asks to be left alone; zero where it does not say
   */
  record Later(String reason, int status, Duration after) implements Answer {}
}
