package io.claimshift.statement;

import java.util.List;

/**
 * What a newsroom knows of one party.
 *
 * @param name canonical name, as it is to stand in holder and agent
 * @param kind what it is; {@link Kind#OTHER} where nothing is said
 * @param aliases other names, short forms and demonyms ("DPRK", "North Korean")
 * @param seats places that stand for it ("the Kremlin")
 * @param organs bodies that speak for it; one without a name of its own ("foreign ministry") does
 *     so in articles that name the party
 * @param people who speaks for it, by full name
 */
public record Actor(
    String name,
    Kind kind,
    List<String> aliases,
    List<String> seats,
    List<String> organs,
    List<String> people) {

  /** What a party is. */
  public enum Kind {
    STATE,
    ORGANISATION,
    COMPANY,
    PERSON,
    OTHER
  }

  /** Lists that are null count as empty; a party needs a name. */
  public Actor {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("an actor needs a name");
    }
    kind = kind == null ? Kind.OTHER : kind;
    aliases = filled(aliases);
    seats = filled(seats);
    organs = filled(organs);
    people = filled(people);
  }

  private static List<String> filled(List<String> names) {
    return names == null
        ? List.of()
        : names.stream().filter(n -> n != null && !n.isBlank()).map(String::strip).toList();
  }
}
