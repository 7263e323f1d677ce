package io.claimshift.statement;

import io.claimshift.text.Token;
import io.claimshift.text.Tokeniser;
import io.claimshift.text.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
  record Alias(List<String> words, boolean upper, String canonical, boolean state) {}

  /** "Canadian dollars" names no party. */
  private static final Set<String> CURRENCIES =
      Set.of(
          "dollar", "dollars", "pound", "pounds", "franc", "francs", "peso", "pesos", "rouble",
          "roubles", "rubles", "yen", "crowns", "rupees");

  private static final Actors BUNDLED = load();

  private final Map<String, List<Alias>> byFirstWord;

  private Actors(Map<String, List<Alias>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** All states, with the names that the Java library and the bundled list give them. */
  public static Actors bundled() {
    return BUNDLED;
  }

  /**
   * These actors and more.
   *
   * @param aliases canonical name to other names of the same party; people who speak for it too. A
   *     name given here wins over a bundled one.
   */
  public Actors with(Map<String, ? extends Collection<String>> aliases) {
    Map<String, List<Alias>> all = new HashMap<>();
    aliases.forEach(
        (canonical, names) -> {
          add(all, canonical, canonical, false);
          names.forEach(name -> add(all, name, canonical, false));
        });
    byFirstWord.forEach(
        (first, list) -> all.computeIfAbsent(first, k -> new ArrayList<>()).addAll(list));
    return new Actors(sorted(all));
  }

  /** The longest known name that begins at word {@code i} of the passage; null when none does. */
  Alias match(Passage passage, int i) {
    List<Alias> candidates = byFirstWord.get(passage.low(i));
    if (candidates == null || !passage.word(i).capital()) {
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
    canonical.forEach((code, name) -> add(all, name, name, true));
    library.forEach((code, name) -> add(all, name, canonical.get(code), true));
    for (String section : List.of("aliases", "heads")) {
      for (String line : lists.lines(section)) {
        for (String alias : value(line).split(",\\s*")) {
          add(all, alias, canonical.get(key(line)), true);
        }
      }
    }
    return new Actors(sorted(all));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('|')).strip();
  }

  private static String value(String line) {
    return line.substring(line.indexOf('|') + 1).strip();
  }

  private static void add(
      Map<String, List<Alias>> all, String name, String canonical, boolean state) {
    List<String> words = new ArrayList<>();
    for (Token token : new Tokeniser().tokenise(name)) {
      words.add(token.text().toLowerCase(Locale.ROOT));
    }
    if (words.isEmpty() || canonical == null) {
      return;
    }
    boolean upper = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    all.computeIfAbsent(words.get(0), k -> new ArrayList<>())
        .add(new Alias(List.copyOf(words), upper, canonical, state));
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
