package io.claimshift.alert;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** What is remembered of desks: which alerts they were to get, and which of these still wait. */
public interface DeskStore {

  /** What desks were told on a claim, or will be; empty where it is nothing. */
  List<Delivery> deliveries(String claimId);

  /** Replaces what desks were told on a claim; an empty list forgets the claim. */
  void save(String claimId, List<Delivery> deliveries);

  /** Keeps an alert until it is taken out again. */
  void hold(Delivery delivery, Alert alert);

  /** Takes a kept alert out; tells whether it was there. */
  boolean remove(Delivery delivery);

  /** Visits what is kept and due, the earliest first; the visitor may take out what it is given. */
  void forEachDue(Instant now, BiConsumer<Delivery, Alert> visitor);
}
