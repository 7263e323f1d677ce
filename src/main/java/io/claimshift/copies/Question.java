package io.claimshift.copies;

/**
 * Asks every shard which of its articles match one that arrived.
 *
 * @param ticket identity of the arrival
 * @param item what is known of the article
 * @param print what its text is compared by; empty where there is nothing to compare
 */
public record Question(Ticket ticket, Item item, byte[] print) {

  Incoming incoming() {
    return new Incoming(
        item.article(), item.eventTime(), item.content(), () -> Print.read(item.article(), print));
  }

  boolean hasText() {
    return print.length > 0;
  }
}
