package io.claimshift.pipeline;

import io.claimshift.alert.Alert;
import io.claimshift.alert.DeskAlert;
import io.claimshift.alert.DeskRouter;
import io.claimshift.alert.Outcome;
import io.claimshift.alert.Watch;
import io.claimshift.statement.Actors;
import io.claimshift.wire.AlertRecord;
import io.claimshift.wire.CloudEvents;
import io.claimshift.wire.DeskAlertRecord;
import io.claimshift.wire.JsonSerde;
import io.claimshift.wire.WatchRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each alert to all and to the desks whose watch selects it; owns what waits for a desk. Only
 * when a desk is told follows the clock on the wall: an embargo ends there. What is told to all
 * depends on records alone.
 *
 * @param known holders known before the newsroom adds its own
 * @param reachable whether a desk has a topic: a record for a topic that is not there would hold up
 *     everything behind it
 * @param watcher hears how many wait
 */
record RouteAlerts(Actors known, Predicate<String> reachable, Watcher watcher)
    implements ProcessorSupplier<String, Outcome, String, DeskAlertRecord> {
  private static final Logger LOG = LoggerFactory.getLogger(RouteAlerts.class);
  private static final String TOLD = "desk-deliveries";
  private static final String WAITING = "waiting-alerts";
  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Reads all that wait, so not too often. */
  private static final Duration COUNT_EVERY = Duration.ofSeconds(15);

  @Override
  public Set<StoreBuilder<?>> stores() {
    return Stores.inOrder(
        Stores.persistent(TOLD, new JsonSerde<>(KafkaDeskStore.Deliveries.class)),
        Stores.persistent(WAITING, new JsonSerde<>(KafkaDeskStore.Waiting.class)));
  }

  @Override
  public Processor<String, Outcome, String, DeskAlertRecord> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<String, Outcome, String, DeskAlertRecord> {
    private LiveTable<Watch> watches;
    private KnownActors actors;
    private DeskRouter router;

    @Override
    public void init(ProcessorContext<String, DeskAlertRecord> context) {
      super.init(context);
      watches = new LiveTable<>(context.getStateStore(Stores.WATCHES), WatchRecord::read);
      actors = new KnownActors(known, context.getStateStore(Stores.ACTORS));
      KafkaDeskStore store =
          new KafkaDeskStore(context.getStateStore(TOLD), context.getStateStore(WAITING));
      router = new DeskRouter(store);
      context.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, this::release);
      context.schedule(
          COUNT_EVERY,
          PunctuationType.WALL_CLOCK_TIME,
          now -> watcher.waiting(context.taskId().toString(), store.waitingByDesk()));
    }

    @Override
    public void close() {
      watcher.waiting(context().taskId().toString(), Map.of());
    }

    @Override
    public void process(Record<String, Outcome> record) {
      Outcome outcome = record.value();
      outcome.forgotten().forEach(router::forget);
      if (outcome.alerts().isEmpty()) {
        return;
      }
      watches.refresh();
      actors.refresh();
      for (Alert alert : outcome.alerts()) {
        Alert told = router.take(alert, watches.values(), actors.now()::canonical);
        forward(null, told);
      }
      release(context().currentSystemTimeMs());
    }

    private void release(long now) {
      watches.refresh();
      DeskRouter.Release release =
          router.release(Instant.ofEpochMilli(now), watches.values(), reachable);
      release.delivered().forEach(told -> forward(told.desk(), told.alert()));
      release.givenUp().forEach(Step::report);
    }

    private static void report(DeskAlert lost) {
      LOG.warn("no topic for desk {}: alert {} is given up", lost.desk(), lost.alert().alertId());
    }

    /**
     * The same event at the same time for all and for each desk, so that who reads both can tell.
     * One that is told anew has been detected anew.
     */
    private void forward(String desk, Alert alert) {
      Record<String, DeskAlertRecord> told =
          new Record<>(
              alert.claimId(),
              new DeskAlertRecord(desk, AlertRecord.of(alert)),
              alert.detectedAt().toEpochMilli());
      byte[] identity =
          (alert.alertId() + ' ' + alert.detectedAt()).getBytes(StandardCharsets.UTF_8);
      CloudEvents.stamp(told.headers(), "io.claimshift.alert", identity, alert.detectedAt());
      context().forward(told);
    }
  }
}
