package io.claimshift.pipeline;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * A record's timestamp as its arrival, never later than the clock of this machine: feeds carry
 * future stamps, and stream time never goes back.
 */
public final class ArrivalTime implements TimestampExtractor {

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    long now = System.currentTimeMillis();
    return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
  }
}
