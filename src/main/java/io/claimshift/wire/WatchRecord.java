package io.claimshift.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimshift.alert.AlertType;
import io.claimshift.alert.Phrase;
import io.claimshift.alert.QuietHours;
import io.claimshift.alert.Severity;
import io.claimshift.alert.Watch;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A watch on {@code watches}; see the topic's schema for what each field means. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WatchRecord(
    String desk,
    List<String> actors,
    List<String> words,
    Set<AlertType> types,
    Severity leastSeverity,
    List<String> languages,
    Double minConfidence,
    Quiet quietHours) {
  private static final Pattern DESK = Pattern.compile("[A-Za-z0-9_-]{1,100}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  public WatchRecord {
    actors = given(actors);
    words = given(words);
    types = types == null ? Set.of() : new TreeSet<>(types);
    languages = given(languages);
  }

  /**
   * Hours of a desk's clock.
   *
   * @param unless flash where it is not given
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Quiet(String from, String until, String zone, Severity unless) {}

  /** Whether a desk may be called so. */
  public static boolean isDesk(String name) {
    return DESK.matcher(name).matches();
  }

  private static List<String> given(List<String> values) {
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }

  /**
   * The watch of the desk under whose key it came.
   *
   * @throws IllegalArgumentException where a value means nothing; the message begins with its field
   */
  public static Watch read(String key, byte[] json) {
    WatchRecord record = Json.read(json, WatchRecord.class);
    if (record == null || !key.equals(record.desk())) {
      throw new IllegalArgumentException("desk: must be the record's key, \"" + key + "\"");
    }
    return record.watch();
  }

  /**
   * The watch meant.
   *
   * @throws IllegalArgumentException where a value means nothing; the message begins with its field
   */
  public Watch watch() {
    require(desk != null && isDesk(desk), "desk", "letters, digits, '_', '-' only");
    for (String actor : actors) {
      require(!actor.isBlank(), "actors", "a name is empty");
    }
    for (String language : languages) {
      require(LANGUAGE.matcher(language).matches(), "languages", "no language tag: " + language);
    }
    double least = minConfidence == null ? 0 : minConfidence;
    require(least >= 0 && least <= 1, "minConfidence", "0 to 1, not " + minConfidence);
    return new Watch(
        desk,
        actors,
        named("words", () -> words.stream().map(Phrase::of).toList()),
        types,
        leastSeverity,
        languages,
        least,
        quietHours == null ? null : named("quietHours", this::quiet));
  }

  private QuietHours quiet() {
    require(quietHours.from() != null, "from", "is missing");
    require(quietHours.until() != null, "until", "is missing");
    require(quietHours.zone() != null, "zone", "is missing, as in Europe/London");
    return new QuietHours(
        LocalTime.parse(quietHours.from()),
        LocalTime.parse(quietHours.until()),
        ZoneId.of(quietHours.zone()),
        quietHours.unless() == null ? Severity.FLASH : quietHours.unless());
  }

  private static void require(boolean right, String field, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(field + ": " + otherwise);
    }
  }

  private static <T> T named(String field, java.util.function.Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
    }
  }
}
