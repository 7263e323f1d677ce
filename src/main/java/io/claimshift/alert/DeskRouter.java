package io.claimshift.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Decides which desks get an alert, and when. Every alert waits, be it for no time, and {@link
 * #release} hands it over: not before its embargo ends, not in a desk's quiet hours, not while the
 * desk has nowhere to receive it. An alert that is withdrawn while it waits is never told, and a
 * desk that was told one hears of its withdrawal whatever its watch says by then.
 */
public final class DeskRouter {
  /** How long an alert waits for a desk that has nowhere to receive it. */
  static final Duration PATIENCE = Duration.ofDays(7);

  private final DeskStore store;

  public DeskRouter(DeskStore store) {
    this.store = store;
  }

  /**
   * Takes an alert in for the desks that want it.
   *
   * @param watches by desk
   * @param canonical gives the name under which a party named in any way is known
   * @return the alert with these desks
   */
  public Alert take(Alert alert, Map<String, Watch> watches, UnaryOperator<String> canonical) {
    List<Delivery> known = new ArrayList<>(store.deliveries(alert.claimId()));
    List<String> desks =
        alert.withdraws() == null
            ? wanting(alert, watches, canonical)
            : takeBack(alert.withdraws(), known);
    Alert told = alert.forDesks(desks);
    for (String desk : desks) {
      Delivery delivery = Delivery.of(told, desk);
      store.hold(delivery, told);
      if (alert.withdraws() == null) {
        known.add(delivery);
      }
    }
    store.save(alert.claimId(), known);
    return told;
  }

  private static List<String> wanting(
      Alert alert, Map<String, Watch> watches, UnaryOperator<String> canonical) {
    return watches.values().stream()
        .filter(watch -> watch.selects(alert, canonical))
        .map(Watch::desk)
        .sorted()
        .toList();
  }

  /** The desks that have already been told; those for which the alert still waits never are. */
  private List<String> takeBack(String alertId, List<Delivery> known) {
    List<Delivery> concerned = known.stream().filter(d -> d.alertId().equals(alertId)).toList();
    known.removeAll(concerned);
    return concerned.stream()
        .filter(delivery -> !store.remove(delivery))
        .map(Delivery::desk)
        .sorted()
        .toList();
  }

  /** A claim that is kept no longer: nothing on it can be withdrawn any more. */
  public void forget(String claimId) {
    store.save(claimId, List.of());
  }

  /**
   * What desks get now, in the order of its due time. What a desk without watch waited for is
   * dropped, and so is what waited too long for a place to go.
   *
   * @param watches by desk
   * @param reachable whether a desk has somewhere to receive
   */
  public Release release(Instant now, Map<String, Watch> watches, Predicate<String> reachable) {
    Release release = new Release(new ArrayList<>(), new ArrayList<>());
    store.forEachDue(
        now,
        (delivery, alert) -> {
          Watch watch = watches.get(delivery.desk());
          boolean withdrawal = alert.withdraws() != null;
          if (watch == null && !withdrawal) {
            store.remove(delivery);
          } else if (!withdrawal && quiet(watch, alert, now)) {
            return;
          } else if (reachable.test(delivery.desk())) {
            store.remove(delivery);
            release.delivered().add(new DeskAlert(delivery.desk(), alert));
          } else if (since(delivery).plus(PATIENCE).isBefore(now)) {
            store.remove(delivery);
            release.givenUp().add(new DeskAlert(delivery.desk(), alert));
          }
        });
    return release;
  }

  private static boolean quiet(Watch watch, Alert alert, Instant now) {
    return watch.quiet() != null && watch.quiet().silence(alert.severity(), now);
  }

  private static Instant since(Delivery delivery) {
    return delivery.due().isAfter(delivery.detectedAt()) ? delivery.due() : delivery.detectedAt();
  }

  /**
   * What leaves the store.
   *
   * @param delivered to be sent now
   * @param givenUp never sent, for the desk has had nowhere to receive it for too long
   */
  public record Release(List<DeskAlert> delivered, List<DeskAlert> givenUp) {}
}
