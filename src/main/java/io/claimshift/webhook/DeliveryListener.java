package io.claimshift.webhook;

import java.time.Instant;

/** Hears how deliveries go, for whoever counts them; called by a thread for each endpoint. */
public interface DeliveryListener {

  /** Hears nothing. */
  DeliveryListener NONE = new DeliveryListener() {};

  /** The endpoint is a member of its group and gets what comes. */
  default void joined(String endpoint) {}

  /** The endpoint's thread has failed. */
  default void failed(String endpoint) {}

  /**
   * A first try begins.
   *
   * @param since now
   */
  default void trying(String endpoint, Instant since) {}

  /** An alert was taken. */
  default void taken(String endpoint) {}

  /** An alert was not taken now and is tried again. */
  default void postponed(String endpoint) {}

  /** An alert is given up and lies with the refused. */
  default void refused(String endpoint) {}

  /** So many alerts come after the one in hand. */
  default void behind(String endpoint, long alerts) {}
}
