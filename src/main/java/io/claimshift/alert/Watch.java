package io.claimshift.alert;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which alerts a desk wants. An alert is selected when it meets every condition given; no condition
 * selects everything.
 *
 * @param desk name of the desk, end of its topic's name
 * @param actors holder or agent is one of these, by any of their names
 * @param phrases claim or headline has one of these
 * @param types the alert is of one of these
 * @param least the alert is at least that urgent; null for any
 * @param languages the alert's language is one of these or a part of one: "en" selects "en-GB"
 * @param minConfidence 0 to 1, the alert is at least that sure
 * @param quiet when the desk is not to be told; null for never
 */
public record Watch(
    String desk,
    List<String> actors,
    List<Phrase> phrases,
    Set<AlertType> types,
    Severity least,
    List<String> languages,
    double minConfidence,
    QuietHours quiet) {

  public Watch {
    Objects.requireNonNull(desk);
    actors = List.copyOf(actors);
    phrases = List.copyOf(phrases);
    types = Set.copyOf(types);
    languages = List.copyOf(languages);
  }

  /**
   * Whether the desk wants the alert, whatever the hour.
   *
   * @param canonical gives the name under which a party named in any way is known
   */
  boolean selects(Alert alert, UnaryOperator<String> canonical) {
    return (types.isEmpty() || types.contains(alert.type()))
        && (least == null || alert.severity().compareTo(least) <= 0)
        && alert.confidence() >= minConfidence
        && (languages.isEmpty() || languages.stream().anyMatch(l -> within(alert.language(), l)))
        && (actors.isEmpty() || actors.stream().anyMatch(a -> concerns(alert, a, canonical)))
        && (phrases.isEmpty() || phrases.stream().anyMatch(p -> p.standsIn(alert)));
  }

  private static boolean concerns(Alert alert, String actor, UnaryOperator<String> canonical) {
    String name = canonical.apply(actor);
    return name.equalsIgnoreCase(canonical.apply(alert.holder()))
        || name.equalsIgnoreCase(canonical.apply(alert.agent()));
  }

  private static boolean within(String language, String range) {
    return language.regionMatches(true, 0, range, 0, range.length())
        && (language.length() == range.length() || language.charAt(range.length()) == '-');
  }
}
