package io.claimshift.statement;

import io.claimshift.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which verbs and phrases show a saying, by the base form of their verb. */
final class CueLexicon {

  /**
   * An entry.
   *
   * @param kind what it does
   * @param lemma base form of its verb
   * @param rest words that follow the verb in a phrase ("out" of "point out"), mostly none; "*" is
   *     any word
   * @param ahead the word that must follow without being part of it, empty for any
   */
  record Entry(CueKind kind, String lemma, List<String> rest, String ahead) {}

  private static final Map<String, List<Entry>> ENTRIES = load();

  private CueLexicon() {}

  private static Map<String, List<Entry>> load() {
    WordLists lists = WordLists.load(CueLexicon.class, "cues.txt");
    Map<String, List<Entry>> entries = new HashMap<>();
    for (CueKind kind : CueKind.values()) {
      if (kind == CueKind.PREPOSITION || kind == CueKind.NOUN) {
        continue;
      }
      for (String phrase : lists.words(kind.name().toLowerCase(Locale.ROOT))) {
        String[] parts = phrase.split("_");
        boolean looks = parts[parts.length - 1].startsWith("+");
        List<String> rest = List.of(parts).subList(1, parts.length - (looks ? 1 : 0));
        String ahead = looks ? parts[parts.length - 1].substring(1) : "";
        entries
            .computeIfAbsent(parts[0], k -> new ArrayList<>())
            .add(new Entry(kind, parts[0], rest, ahead));
      }
    }
    for (List<Entry> list : entries.values()) {
      list.sort(
          (a, b) -> length(a) != length(b) ? length(b) - length(a) : a.kind().compareTo(b.kind()));
    }
    return Collections.unmodifiableMap(entries);
  }

  private static int length(Entry entry) {
    return entry.rest().size() + (entry.ahead().isEmpty() ? 0 : 1);
  }

  /** The longest entry whose phrase begins with the verb at {@code i}; null when there is none. */
  static Entry match(Passage passage, int i, String lemma) {
    for (Entry entry : ENTRIES.getOrDefault(lemma, List.of())) {
      if (follows(passage, i, entry)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean follows(Passage passage, int i, Entry entry) {
    int at = i + 1;
    for (String word : entry.rest()) {
      if (!word.equals("*") && !passage.low(at).equals(word)) {
        return false;
      }
      at++;
    }
    return entry.ahead().isEmpty() || passage.low(at).equals(entry.ahead());
  }
}
