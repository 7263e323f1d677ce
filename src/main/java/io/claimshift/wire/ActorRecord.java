package io.claimshift.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimshift.statement.Actor;
import java.util.List;

/** A holder on {@code actors}; see the topic's schema for what each field means. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ActorRecord(
    String name,
    Actor.Kind kind,
    List<String> aliases,
    // One place may stand without brackets.
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> seat,
    List<String> organs,
    List<String> people) {

  public ActorRecord {
    aliases = given(aliases);
    seat = given(seat);
    organs = given(organs);
    people = given(people);
  }

  private static List<String> given(List<String> values) {
    return values == null
        ? List.of()
        : values.stream().filter(v -> v != null && !v.isBlank()).toList();
  }

  /**
   * The actor under whose name it came.
   *
   * @throws IllegalArgumentException where a value means nothing; the message begins with its field
   */
  public static Actor read(String key, byte[] json) {
    ActorRecord record = Json.read(json, ActorRecord.class);
    if (record == null || !key.equals(record.name())) {
      throw new IllegalArgumentException("name: must be the record's key, \"" + key + "\"");
    }
    return record.actor();
  }

  /**
   * The actor meant.
   *
   * @throws IllegalArgumentException where it has no name
   */
  public Actor actor() {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("name: is empty");
    }
    return new Actor(name, kind, aliases, seat, organs, people);
  }
}
