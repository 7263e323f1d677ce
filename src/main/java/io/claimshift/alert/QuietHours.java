package io.claimshift.alert;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours in which a desk is told nothing but the most urgent; the rest waits until they end.
 *
 * @param from first minute of quiet
 * @param until first minute after it; before {@code from} where the quiet goes over midnight
 * @param zone whose clock that is
 * @param unless as urgent as this breaks the quiet
 */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone, Severity unless) {

  /**
   * @throws IllegalArgumentException where the quiet would never begin or never end
   */
  public QuietHours {
    if (from.equals(until)) {
      throw new IllegalArgumentException("quiet hours begin and end at " + from);
    }
  }

  /** Whether an alert so urgent has to wait at this time. */
  boolean silence(Severity severity, Instant now) {
    if (severity.compareTo(unless) <= 0) {
      return false;
    }
    LocalTime time = now.atZone(zone).toLocalTime();
    boolean started = !time.isBefore(from);
    boolean over = !time.isBefore(until);
    return from.isBefore(until) ? started && !over : started || !over;
  }
}
