package io.claimshift.desk.articles;

/**
 * A run of records in one partition, both ends inclusive.
 *
 * @param partition of its topic
 */
record Place(int partition, long first, long last) {

  static Place at(int partition, long offset) {
    return new Place(partition, offset, offset);
  }

  /** Whether the offset follows closely enough to be fetched with it. */
  boolean reaches(int otherPartition, long offset, int gap) {
    return partition == otherPartition && offset >= last && offset - last <= gap;
  }

  Place until(long offset) {
    return new Place(partition, first, offset);
  }
}
