package io.claimshift.pipeline;

import io.claimshift.wire.DeskAlertRecord;
import io.claimshift.wire.Topics;
import org.apache.kafka.streams.processor.RecordContext;
import org.apache.kafka.streams.processor.TopicNameExtractor;

/** Each desk's alerts on its own topic. */
record DeskTopic(Topics topics) implements TopicNameExtractor<String, DeskAlertRecord> {

  @Override
  public String extract(String claimId, DeskAlertRecord alert, RecordContext context) {
    return topics.desk(alert.desk());
  }

  @Override
  public String toString() {
    return topics.desk("<desk>");
  }
}
