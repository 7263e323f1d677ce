package io.claimshift.copies;

/**
 * Identity of one arrival.
 *
 * @param home the shard that its article is at home in
 * @param number rising in the order in which that shard files
 */
public record Ticket(int home, long number) {

  @Override
  public String toString() {
    return home + "-" + number;
  }
}
