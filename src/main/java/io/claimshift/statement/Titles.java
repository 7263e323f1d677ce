package io.claimshift.statement;

import io.claimshift.text.WordLists;
import io.claimshift.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that name an office, a role or a kind of organisation. */
final class Titles {

  static final WordLists LISTS = WordLists.load(Titles.class, "titles.txt");

  /** Offices of a state: who holds one speaks for the state. */
  static final Set<String> STATE = LISTS.words("state-offices");

  /** Bodies of a state: they speak for it. */
  static final Set<String> BODIES = LISTS.words("state-bodies");

  /** Roles in which one speaks for an organisation. */
  static final Set<String> ROLES = LISTS.words("roles");

  /** Who holds an office of state and yet speaks for nobody else: members of parliament, judges. */
  static final Set<String> MEMBERS = LISTS.words("members");

  /** Of these those in which one is the voice of the organisation a text is about. */
  static final Set<String> VOICES = LISTS.words("voices");

  /** Kinds of news outlet. */
  static final Set<String> OUTLETS = LISTS.words("outlets");

  /** Names of newsrooms, whole. */
  static final Set<String> NEWSROOMS = LISTS.words("newsrooms");

  /** Words that begin the names of papers. */
  static final Set<String> PAPER_BEGINNINGS = LISTS.words("paper-beginnings");

  /** Words that end the names of papers and hardly any others. */
  static final Set<String> PAPER_ENDINGS = LISTS.words("paper-endings");

  /** Roles in which one speaks for a client. */
  static final Set<String> AGENTS = LISTS.words("agents");

  /** Kinds of organisation, as in "the airline". */
  static final Set<String> ORGANISATIONS = LISTS.words("organisations");

  /** Bodies that are a party of their own and not the state. */
  static final Set<String> INDEPENDENT = LISTS.words("independent-bodies");

  /** Of these those of which a text knows several, so that the one last named need not be meant. */
  static final Set<String> PUBLIC = LISTS.words("public-bodies");

  /** Nouns for people who may speak without holding an office. */
  static final Set<String> PEOPLE = LISTS.words("people");

  /** Forms of address before a name. */
  static final Set<String> ADDRESS = LISTS.words("address");

  /** What a sentence may call a person before the name: "Businessman Jan Lund". */
  static final Set<String> PEOPLE_EPITHETS = LISTS.words("people-epithets");

  /** What a sentence may call a firm before its name: "Drugmaker Halvex". */
  static final Set<String> FIRM_EPITHETS = LISTS.words("firm-epithets");

  /** Media, which are seldom "the company" that a text speaks of. */
  static final Set<String> MEDIA = LISTS.words("media");

  /** What shows something and is nobody: documents, polls. */
  static final Set<String> FINDINGS = LISTS.words("findings");

  private static final Set<String> ALL = all(List.of(STATE, ROLES, AGENTS));

  private Titles() {}

  private static Set<String> all(List<Set<String>> kinds) {
    List<String> words = new ArrayList<>();
    kinds.forEach(words::addAll);
    return WordSet.copyOf(words);
  }

  /** Whether, with no body named, the office is one of state: "the president", "a minister". */
  static boolean isStateOffice(String low) {
    return STATE.contains(low) && !ROLES.contains(low)
        || low.equals("president")
        || low.equals("secretary");
  }

  /** "general secretary", "secretary general": of a union, party or league, not of a state. */
  static boolean generalSecretary(Passage p, int from, int to) {
    int general = p.find("general", from, to);
    return general >= 0
        && (p.low(general - 1).equals("secretary") || p.low(general + 1).equals("secretary"));
  }

  /** Whether the word names an office or role. */
  static boolean isTitle(String low) {
    return ALL.contains(low);
  }

  /** Whether a title stands in the words from {@code from} to {@code to}. */
  static boolean isTitlePhrase(Passage p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isTitle(p.low(i))) {
        return true;
      }
    }
    return false;
  }
}
