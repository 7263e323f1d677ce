package io.claimshift.statement;

import io.claimshift.text.Token;
import io.claimshift.text.Tokeniser;
import io.claimshift.text.WordLists;
import io.claimshift.text.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Parties known before a text is read: names, demonyms, capitals and seats of all states, and what
 * a newsroom adds. Immutable.
 */
public final class Actors {

  /** A known name: its words in lower case, whether capitals count, whom it means. */
  record Alias(List<String> words, boolean upper, String canonical, Mention.Kind kind) {}

  /** A body without a name of its own: its words in lower case, whose it is. */
  record Organ(List<String> words, String party) {}

  /** "Canadian dollars" names no party. */
  private static final Set<String> CURRENCIES =
      WordSet.of(
          "dollar", "dollars", "pound", "pounds", "franc", "francs", "peso", "pesos", "rouble",
          "roubles", "rubles", "yen", "crowns", "rupees");

  private static final Actors BUNDLED = load();

  private final Map<String, List<Alias>> byFirstWord;
  private final Map<String, String> people;
  private final List<Organ> organs;

  /** Who holds or held the highest office, by surname: of whom "President Obama" speaks. */
  private final Map<String, String> offices;

  private Actors(
      Map<String, List<Alias>> byFirstWord,
      Map<String, String> people,
      List<Organ> organs,
      Map<String, String> offices) {
    this.byFirstWord = byFirstWord;
    this.people = people;
    this.organs = organs;
    this.offices = offices;
  }

  /** All states, with the names that the Java library and the bundled list give them. */
  public static Actors bundled() {
    return BUNDLED;
  }

  /**
   * These actors and more. A name given here wins over a bundled one; where one of an actor's names
   * is the name of a bundled party, all names of that party become the actor's.
   */
  public Actors with(Collection<Actor> newsroom) {
    Set<String> states = new HashSet<>();
    byFirstWord.values().stream()
        .flatMap(List::stream)
        .filter(alias -> alias.kind() == Mention.Kind.STATE)
        .forEach(alias -> states.add(alias.canonical()));
    Newsroom more = new Newsroom(newsroom, states);
    Map<String, List<Alias>> all = new HashMap<>();
    more.aliases().forEach(alias -> put(all, alias));
    byFirstWord.values().stream()
        .flatMap(List::stream)
        .map(more::renamed)
        .filter(more::leaves)
        .forEach(alias -> put(all, alias));
    Map<String, String> speakers = new HashMap<>(people);
    speakers.putAll(more.people());
    List<Organ> bodies = new ArrayList<>(organs);
    bodies.addAll(more.organs());
    return new Actors(sorted(all), Map.copyOf(speakers), List.copyOf(bodies), offices);
  }

  /** The name of the party that this whole name means; the name itself where none is known. */
  public String canonical(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    List<String> words = words(bare);
    return words.isEmpty()
        ? name
        : byFirstWord.getOrDefault(words.get(0), List.of()).stream()
            .filter(alias -> alias.words().equals(words))
            .map(Alias::canonical)
            .findFirst()
            .orElse(name);
  }

  /** The party that a person is known to speak for; null when none is known. */
  String speaksFor(String person) {
    return people.get(person);
  }

  /** The state whose president or head of government has this surname; null when none is known. */
  String ruledBy(String surname) {
    return offices.get(surname);
  }

  /** Bodies known without a name of their own. */
  List<Organ> organs() {
    return organs;
  }

  /** The longest known name that begins at word {@code i} of the passage; null when none does. */
  Alias match(Passage passage, int i) {
    List<Alias> candidates = passage.word(i).capital() ? byFirstWord.get(passage.low(i)) : null;
    if (candidates == null) {
      return null;
    }
    for (Alias alias : candidates) {
      if (matches(passage, i, alias)) {
        return CURRENCIES.contains(passage.low(i + alias.words().size())) ? null : alias;
      }
    }
    return null;
  }

  private static boolean matches(Passage passage, int i, Alias alias) {
    if (alias.upper()
        && !passage.word(i).text().equals(passage.word(i).text().toUpperCase(Locale.ROOT))) {
      return false;
    }
    for (int k = 1; k < alias.words().size(); k++) {
      if (!passage.low(i + k).equals(alias.words().get(k))) {
        return false;
      }
    }
    return true;
  }

  private static Actors load() {
    WordLists lists = WordLists.load(Actors.class, "states.txt");
    Map<String, String> canonical = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      canonical.put(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }
    Map<String, List<Alias>> all = new HashMap<>();
    Map<String, String> library = Map.copyOf(canonical);
    for (String line : lists.lines("names")) {
      canonical.put(key(line), value(line));
    }
    canonical.put("XK", "Kosovo");
    canonical.forEach((code, name) -> add(all, name, name, Mention.Kind.STATE));
    library.forEach((code, name) -> add(all, name, canonical.get(code), Mention.Kind.STATE));
    for (String section : List.of("aliases", "heads")) {
      for (String line : lists.lines(section)) {
        for (String alias : value(line).split(",\\s*")) {
          add(all, alias, canonical.get(key(line)), Mention.Kind.STATE);
        }
      }
    }
    Map<String, String> offices = new HashMap<>();
    for (String line : lists.lines("offices")) {
      for (String surname : value(line).split(",\\s*")) {
        offices.put(surname, canonical.get(key(line)));
      }
    }
    return new Actors(sorted(all), Map.of(), List.of(), Map.copyOf(offices));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('|')).strip();
  }

  private static String value(String line) {
    return line.substring(line.indexOf('|') + 1).strip();
  }

  private static void add(
      Map<String, List<Alias>> all, String name, String canonical, Mention.Kind kind) {
    Alias alias = canonical == null ? null : alias(name, canonical, kind);
    if (alias != null) {
      put(all, alias);
    }
  }

  private static void put(Map<String, List<Alias>> all, Alias alias) {
    all.computeIfAbsent(alias.words().get(0), k -> new ArrayList<>()).add(alias);
  }

  /** A name as it is looked up; null when it has no words. */
  static Alias alias(String name, String canonical, Mention.Kind kind) {
    List<String> words = words(name);
    boolean upper = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    return words.isEmpty() ? null : new Alias(words, upper, canonical, kind);
  }

  /** The words of a name in lower case, as a text's words are cut. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : new Tokeniser().tokenise(name)) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(words);
  }

  private static Map<String, List<Alias>> sorted(Map<String, List<Alias>> all) {
    Map<String, List<Alias>> sorted = new HashMap<>();
    all.forEach(
        (first, list) -> {
          List<Alias> copy = new ArrayList<>(list);
          copy.sort((a, b) -> b.words().size() - a.words().size());
          sorted.put(first, List.copyOf(copy));
        });
    return Map.copyOf(sorted);
  }
}
