package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one article: which capitalised runs of words there are, whether each is a person or
 * an organisation, and which shorter form means which longer one.
 */
final class Names {

  /** Words that names of firms and bodies end in and names of people do not. */
  private static final Set<String> SUFFIXES = Titles.LISTS.words("firm-endings");

  private static final Set<String> LOCATIVES =
      WordSet.of(
          "in", "near", "at", "outside", "around", "into", "across", "through", "south", "north",
          "east", "west");

  /** What a place gives its name to: "the El Retiro dam". */
  private static final Set<String> SITES =
      WordSet.of(
          "dam",
          "river",
          "valley",
          "district",
          "quarter",
          "neighborhood",
          "neighbourhood",
          "street",
          "avenue",
          "road",
          "bridge",
          "airport",
          "harbour",
          "harbor",
          "peninsula",
          "island",
          "islands",
          "region",
          "province",
          "forest",
          "lake",
          "reservoir",
          "strait",
          "bay",
          "canal",
          "village",
          "suburb",
          "highway",
          "motorway");

  private static final int LONGEST = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> organisations = new HashSet<>();
  private final Map<String, Integer> pronouns = new HashMap<>();
  private final Map<String, Integer> adjectives = new HashMap<>();
  private final Map<String, Integer> located = new HashMap<>();
  private final Set<String> datelines = new HashSet<>();
  private final Set<String> inner = new HashSet<>();

  /** Words that stand in no name, as written; in a set once it is asked for one. */
  private final List<String> small = new ArrayList<>();

  private Set<String> common;
  private final Map<String, String> longer = new HashMap<>();

  /** Which names are a person's, once all are collected. */
  private final Map<String, Boolean> judged = new HashMap<>();

  Names(List<Passage> passages, Actors actors) {
    for (Passage passage : passages) {
      if (!passage.titled()) {
        collect(passage, actors);
      }
    }
    link();
  }

  /** Lines of a word or two ("Advertisement", "Read more") name nobody. */
  private static final int SHORTEST = 3;

  private void collect(Passage p, Actors actors) {
    int i = p.field() == TextField.BODY && p.size() < SHORTEST ? p.size() : 0;
    while (i < p.size()) {
      int end = NameRuns.runEnd(p, i, actors);
      if (end > i) {
        note(p, i, end, actors);
        i = end;
      } else {
        small.add(p.word(i).text());
        i++;
      }
    }
  }

  /**
   * The same in a passage where capitals tell nothing: only names that the rest of the text knows,
   * unless there is no rest.
   */
  int knownEnd(Passage p, int i, Actors actors) {
    int end = NameRuns.runEnd(p, i, actors);
    if (counts.isEmpty()) {
      return end;
    }
    for (int to = end; to > i; to--) {
      String name = NameRuns.text(p, i, to);
      if (counts.containsKey(name) || longer.containsKey(name)) {
        return to;
      }
    }
    return i;
  }

  private void note(Passage p, int from, int run, Actors actors) {
    int to = NameRuns.beforeTitle(p, from, run);
    if (to == from) {
      return;
    }
    int begin = NameRuns.afterTitle(p, from, to);
    String name = NameRuns.text(p, begin, to);
    if (p.number() == 0) {
      dateline(p);
    }
    counts.merge(name, 1, Integer::sum);
    if (begin > 0 && LOCATIVES.contains(p.low(begin - 1)) && !p.low(to).startsWith("'s")) {
      located.merge(name, 1, Integer::sum);
    }
    if (begin > 0 && !NameRuns.opens(p, begin) || says(p, begin, to)) {
      inner.add(name);
    }
    if (to - begin == 1 && describes(p, to)) {
      adjectives.merge(name, 1, Integer::sum);
    }
    pronouns.merge(name, pronoun(p, to), Integer::sum);
    boolean firm = begin > from && Titles.FIRM_EPITHETS.contains(p.low(begin - 1));
    if (firm) {
      organisations.add(name);
    } else if (begin > from || actors.speaksFor(name) != null || personContext(p, begin, to)) {
      persons.add(name);
    } else if (SITES.contains(p.low(to))) {
      located.merge(name, 1, Integer::sum);
    } else if (organisationContext(p, begin, to)) {
      organisations.add(name);
    }
    if (to + 2 < p.size()
        && p.low(to).equals("(")
        && p.low(to + 2).equals(")")
        && to - begin >= 2) {
      longer.put(p.word(to + 1).text(), name);
    }
  }

  /** "Alvera said ...", "Alvera has ...": one word that opens a sentence, no plural, and speaks. */
  private static boolean says(Passage p, int begin, int to) {
    String low = p.low(begin);
    Verbs.Reading verb = p.verb(to);
    boolean speaks =
        verb != null
            && (verb.form() == VerbForm.PAST || verb.form() == VerbForm.THIRD)
            && CueLexicon.match(p, to, verb.lemma()) != null;
    return p.field() == TextField.BODY
        && to - begin == 1
        && begin == 0
        && speaks
        && !low.endsWith("s")
        && !low.endsWith("body")
        && !low.endsWith("one")
        && !Titles.ORGANISATIONS.contains(low)
        && !Titles.BODIES.contains(low)
        && !Titles.PEOPLE.contains(low)
        && !Titles.isTitle(low);
  }

  /** Whether a noun that the name describes follows: "Republican voters". */
  private static boolean describes(Passage p, int next) {
    if (next >= p.size() || !p.word(next).wordy() || p.word(next).capital()) {
      return false;
    }
    String low = p.low(next);
    return Character.isLetter(low.charAt(0))
        && !Words.AUXILIARIES.contains(low)
        && !Words.PREPOSITIONS.contains(low)
        && !Words.CONJUNCTIONS.contains(low)
        && !Words.CLAUSE_OPENERS.contains(low)
        && !p.adverb(next)
        && !Words.TIME.contains(low)
        && !Titles.isTitle(low)
        && p.verb(next) == null;
  }

  /** Whether a single word is mostly used to describe: "Republican", "Democratic". */
  boolean isAdjective(String name) {
    int described = adjectives.getOrDefault(name, 0);
    return described * 2 > counts.getOrDefault(name, 0) && !persons.contains(name);
  }

  /** The place of a dateline is a place wherever the text names it. */
  private void dateline(Passage p) {
    String line = p.text().substring(0, p.word(0).begin()).strip();
    int end = 0;
    while (end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == ' ')) {
      end++;
    }
    StringBuilder place = new StringBuilder();
    for (String word : line.substring(0, end).strip().split(" +")) {
      if (!word.isEmpty()) {
        place.append(place.length() > 0 ? " " : "").append(word.charAt(0));
        place.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    if (place.length() > 0) {
      datelines.add(place.toString());
    }
  }

  /** Whether a word with a capital at the beginning of a sentence is a name. */
  boolean known(String name) {
    return inner.contains(name)
        || persons.contains(name)
        || counts.getOrDefault(name, 0) > 1 && !commonNoun(name.toLowerCase(Locale.ROOT))
        || longer.containsKey(name)
        || organisations.contains(name) && name.length() < 7;
  }

  /** Whether the text writes the word small elsewhere, or it is the plural of people. */
  private boolean commonNoun(String low) {
    if (common == null) {
      common = new HashSet<>(small);
    }
    return common.contains(low)
        || Titles.PEOPLE.contains(low)
        || Titles.ORGANISATIONS.contains(low)
        || Titles.BODIES.contains(low)
        || low.endsWith("ers")
        || low.endsWith("ors")
        || low.endsWith("ists")
        || low.endsWith("ents")
        || low.endsWith("ians");
  }

  /** 1 when the next pronoun of the sentence is a person's, -1 when a body's, 0 for none. */
  private static int pronoun(Passage p, int from) {
    for (int i = from; i < Math.min(p.size(), from + 14); i++) {
      switch (p.low(i)) {
        case "he":
        case "she":
        case "his":
        case "herself":
        case "himself":
          return 1;
        case "it":
        case "its":
        case "they":
        case "their":
          return -1;
        default:
          if (p.word(i).capital() && i > from) {
            return 0;
          }
      }
    }
    return 0;
  }

  private static boolean personContext(Passage p, int from, int to) {
    String before = p.low(from - 1);
    if (Titles.ADDRESS.contains(before) || Titles.isTitle(before) && to - from <= 3) {
      return true;
    }
    boolean age =
        p.low(to).equals(",")
            && to + 1 < p.size()
            && p.word(to + 1).digits()
            && p.low(to + 2).equals(",");
    boolean of =
        p.low(to).equals(",")
            && p.low(to + 1).equals("of")
            && p.word(Math.min(to + 2, p.size() - 1)).capital();
    boolean who = p.low(to).equals(",") && p.low(to + 1).equals("who");
    return age || of || who;
  }

  private static boolean organisationContext(Passage p, int from, int to) {
    String last = p.low(to - 1);
    String before = p.low(from - 1);
    if (SUFFIXES.contains(last)
        || Titles.ORGANISATIONS.contains(last)
        || Titles.BODIES.contains(last)) {
      return true;
    }
    boolean abbreviation =
        to - from == 1
            && last.length() >= 2
            && p.word(from).text().equals(p.word(from).text().toUpperCase(Locale.ROOT));
    return abbreviation
        || before.equals("the")
        || Titles.ORGANISATIONS.contains(before)
        || Titles.ORGANISATIONS.contains(p.low(to))
        || "'s".equals(p.low(to)) && Titles.ROLES.contains(p.low(to + 1))
        || Titles.ROLES.contains(p.low(to)) && !p.low(to).equals("chief");
  }

  private void link() {
    List<String> all = new ArrayList<>(counts.keySet());
    Set<String> surnames = new HashSet<>();
    for (String name : all) {
      if (name.contains(" ") && isPerson(name)) {
        surnames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    for (String name : all) {
      String[] words = BLANKS.split(name);
      if (words.length < 2 || words.length > LONGEST) {
        continue;
      }
      boolean person = isPerson(name);
      String shorter = person ? words[words.length - 1] : words[0];
      if (person || !surnames.contains(shorter) && !medium(shorter)) {
        prefer(shorter, name);
      }
      if (!person) {
        prefer(words[words.length - 1], name);
        prefer(name.substring(0, name.lastIndexOf(words[words.length - 1])).strip(), name);
      }
    }
  }

  private void prefer(String shorter, String name) {
    String known = longer.get(shorter);
    if (!shorter.isEmpty()
        && !shorter.equals(name)
        && (known == null || counts.getOrDefault(name, 0) > counts.getOrDefault(known, 0))) {
      longer.put(shorter, name);
    }
  }

  /** "CNN" is not short for the "CNN Electoral Map". */
  private static boolean medium(String word) {
    return upper(word) && Titles.MEDIA.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The fullest form of the name in this article. */
  String full(String name) {
    String known = longer.get(name);
    return known == null ? name : known;
  }

  /** Whether the name is mostly used as a place. */
  boolean isPlace(String name) {
    return datelines.contains(name)
        || located.getOrDefault(name, 0) * 2 >= counts.getOrDefault(name, 0)
            && located.containsKey(name)
            && !persons.contains(name)
            && !organisations.contains(name);
  }

  /** Whether a word is an abbreviation, as firms' names begin with and persons' do not. */
  private static boolean upper(String word) {
    return word.length() > 1
        && word.indexOf('.') < 0
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(1));
  }

  /** Whether the words begin with a given name and do not end as names of bodies do. */
  private static boolean given(String[] words) {
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    return Gender.ofName(words[0]) != Gender.UNKNOWN
        && !SUFFIXES.contains(last)
        && !Titles.ORGANISATIONS.contains(last)
        && !Titles.BODIES.contains(last);
  }

  /** Whether the name is a person's: by title, age, or two or three plain words. */
  boolean isPerson(String name) {
    return judged.computeIfAbsent(name, this::person);
  }

  private boolean person(String name) {
    if (name.contains("&")) {
      return false;
    }
    if (persons.contains(name)) {
      return true;
    }
    String[] words = BLANKS.split(name);
    boolean personal = words.length == 2 || words.length == 3;
    if (personal && given(words)) {
      return true;
    }
    if (!personal || organisations.contains(name) || upper(words[0])) {
      return false;
    }
    int evidence = pronouns.getOrDefault(name, 0);
    if (evidence != 0) {
      return evidence > 0;
    }
    int first = counts.getOrDefault(words[0], 0);
    int last = counts.getOrDefault(words[words.length - 1], 0);
    return last >= first;
  }
}
