package io.claimshift.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A newsroom's actors taken apart into names, people and organs, as they are looked up. */
final class Newsroom {

  private final Set<String> states;
  private final List<Actors.Alias> aliases = new ArrayList<>();
  private final Set<List<String>> taken = new HashSet<>();
  private final Map<String, Actor> owners = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final List<Actors.Organ> organs = new ArrayList<>();

  /**
   * @param states canonical names of the states known already
   */
  Newsroom(Collection<Actor> actors, Set<String> states) {
    this.states = states;
    for (Actor actor : actors) {
      name(actor, actor.name());
      actor.aliases().forEach(name -> name(actor, name));
      actor.seats().forEach(name -> name(actor, name));
      actor.organs().forEach(organ -> organ(actor, organ));
      for (String person : actor.people()) {
        people.put(person, actor.name());
        taken.add(Actors.words(person));
      }
    }
  }

  private void name(Actor actor, String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    Actors.Alias alias = Actors.alias(bare, actor.name(), kind(actor));
    if (alias != null) {
      aliases.add(alias);
      taken.add(alias.words());
      owners.put(name, actor);
    }
  }

  private Mention.Kind kind(Actor actor) {
    boolean known =
        states.contains(actor.name()) || actor.aliases().stream().anyMatch(states::contains);
    if (actor.kind() == Actor.Kind.OTHER && known) {
      return Mention.Kind.STATE;
    }
    switch (actor.kind()) {
      case STATE:
        return Mention.Kind.STATE;
      case PERSON:
        return Mention.Kind.PERSON;
      default:
        return Mention.Kind.ORGANISATION;
    }
  }

  /** "state news agency KCNA" is known by its name, "foreign ministry" only beside its party. */
  private void organ(Actor actor, String organ) {
    int capital = 0;
    while (capital < organ.length() && !Character.isUpperCase(organ.charAt(capital))) {
      int next = organ.indexOf(' ', capital);
      capital = next < 0 ? organ.length() : next + 1;
    }
    if (capital < organ.length()) {
      name(actor, organ.substring(capital));
    } else {
      organs.add(new Actors.Organ(Actors.words(organ), actor.name()));
    }
  }

  List<Actors.Alias> aliases() {
    return aliases;
  }

  Map<String, String> people() {
    return people;
  }

  List<Actors.Organ> organs() {
    return organs;
  }

  /** A name of a party that the newsroom calls otherwise, under the newsroom's name for it. */
  Actors.Alias renamed(Actors.Alias alias) {
    Actor owner = owners.get(alias.canonical());
    if (owner == null) {
      return alias;
    }
    return new Actors.Alias(alias.words(), alias.upper(), owner.name(), kind(owner));
  }

  /** Whether the newsroom gives the words no meaning of its own. */
  boolean leaves(Actors.Alias alias) {
    return !taken.contains(alias.words());
  }
}
