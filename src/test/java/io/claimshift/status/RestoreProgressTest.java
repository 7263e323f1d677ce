package io.claimshift.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {
  private static final TopicPartition CLAIMS = new TopicPartition("claims-changelog", 0);
  private static final TopicPartition ITEMS = new TopicPartition("items-changelog", 0);

  @Test
  void whatIsRestored_isNoLongerToCome() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    RestoreProgress progress = new RestoreProgress(registry);

    progress.onRestoreStart(CLAIMS, "claims", 100, 600);
    progress.onRestoreStart(ITEMS, "items", 0, 50);
    progress.onBatchRestored(CLAIMS, "claims", 200, 100);
    assertThat(progress.remaining()).isEqualTo(450);
    assertThat(registry.get("claimshift.restore.remaining").gauge().value()).isEqualTo(450);

    progress.onRestoreEnd(CLAIMS, "claims", 500);
    progress.onRestoreSuspended(ITEMS, "items", 0);
    assertThat(progress.remaining()).isZero();
  }
}
