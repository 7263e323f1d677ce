package io.claimshift.statement;

import io.claimshift.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom words without a name mean: a title used before, "the company", a body of the state that the
 * text is about, or nobody but the words themselves.
 */
final class Descriptions {

  /** Papers by which the last speaker goes on speaking: "the statement said". */
  private static final Set<String> PAPERS =
      WordSet.of(
          "statement",
          "release",
          "communique",
          "communiqué",
          "message",
          "sheet",
          "note",
          "email",
          "e-mail",
          "letter",
          "post");

  /** Words for a firm or club that stand for its name. */
  private static final Set<String> KINDS =
      WordSet.of("company", "firm", "club", "side", "team", "carrier", "bank", "group", "maker");

  private static final Set<String> FIRMS =
      WordSet.of(
          "company",
          "firm",
          "maker",
          "drugmaker",
          "carmaker",
          "manufacturer",
          "operator",
          "retailer",
          "developer",
          "lender",
          "producer",
          "airline",
          "carrier",
          "insurer",
          "supplier");

  /** Words in the names of bodies that no such word can mean. */
  private static final Set<String> OFFICES =
      WordSet.of(
          "agency",
          "ministry",
          "university",
          "police",
          "commission",
          "council",
          "court",
          "authority",
          "union",
          "department",
          "institute",
          "association",
          "parliament",
          "regulator");

  private final Cast cast;
  private final Holders holders;
  private final SubjectParties subjects;
  private final Pronouns pronouns;

  Descriptions(Cast cast, Holders holders, SubjectParties subjects, Pronouns pronouns) {
    this.cast = cast;
    this.holders = holders;
    this.subjects = subjects;
    this.pronouns = pronouns;
  }

  /** "the Basel-based company", "the Premier League club": a place or league is not its name. */
  boolean kindBesideName(Passage p, int from, int to) {
    boolean kind = KINDS.contains(p.low(to - 1)) && p.low(from).equals("the");
    boolean based = false;
    for (int i = from; i < to - 1; i++) {
      based |= p.low(i).endsWith("based");
    }
    List<Mention> named = cast.mentions().in(p, from, to);
    boolean beside =
        named.size() == 1
            && named.get(0).to() == to - 1
            && named.get(0).kind() == Mention.Kind.ORGANISATION;
    return kind && (based || beside);
  }

  /** Whom "the company" means. */
  String kind(Passage p, int from, int to) {
    String subject = subjects.of(p, from);
    String body = subject.isEmpty() ? body(p, from, p.low(to - 1)) : subject;
    return body.isEmpty() ? NameRuns.text(p, to - 1, to) : body;
  }

  /** No name: a title used before, a body of the state last named, or the words themselves. */
  String of(Passage p, int from, int to) {
    int begin = from;
    boolean definite =
        p.low(from).equals("the")
            || p.low(from).equals("its")
            || p.low(from).equals("their")
            || p.low(from).equals("his");
    while (begin < to - 1 && Words.DETERMINERS.contains(p.low(begin))) {
      begin++;
    }
    String owner = SourceWords.owner(p, from, to);
    if (owner != null) {
      return owner;
    }
    definite |= p.field() == TextField.HEADLINE;
    String head = SourceWords.headNoun(p, new Range(from, to));
    boolean alone = definite && to - begin == 1;
    String bearer = alone && Titles.isTitle(head) ? cast.parties().bearer(head, p, from) : null;
    if (bearer != null) {
      return bearer;
    }
    if (definite && SourceWords.bareTitle(p, begin, to) || to - begin == 1) {
      String known = cast.parties().titled(head);
      if (known != null) {
        return known;
      }
    }
    if (definite && PAPERS.contains(head) && !pronouns.last().isEmpty()) {
      return pronouns.last();
    }
    String ofKind = alone ? cast.mentions().ofKind(head, p, from) : null;
    if (ofKind != null) {
      return ofKind;
    }
    boolean body = false;
    boolean member = false;
    boolean role = false;
    boolean kind = false;
    for (int i = begin; i < to; i++) {
      body |= Titles.BODIES.contains(p.low(i)) || Titles.isStateOffice(p.low(i));
      member |= Titles.MEMBERS.contains(p.low(i));
      role |= Titles.ROLES.contains(p.low(i));
      kind |= Titles.ORGANISATIONS.contains(p.low(i)) && i < to;
    }
    if (body && !member && !Titles.INDEPENDENT.contains(head)) {
      String state = cast.mentions().dominant(Mention.Kind.STATE, p, from);
      if (!state.isEmpty()) {
        return state;
      }
    }
    if (definite && (kind || role) && !SourceWords.severalOf(p, begin, to)
        || role && head.startsWith("spokes")) {
      String organisation = body(p, from, head);
      boolean voice = organisation.isEmpty() && head.startsWith("spokes");
      if (voice
          && Gender.ofName(pronouns.last()) == Gender.UNKNOWN
          && cast.mentions().names(pronouns.last())) {
        return pronouns.last();
      }
      if (!organisation.isEmpty()) {
        return organisation;
      }
    }
    int of = p.find("of", begin + 1, to);
    boolean heads = of == begin + 1 && Titles.VOICES.contains(p.low(begin)) && of < to - 2;
    if (heads
        && Words.DETERMINERS.contains(p.low(of + 1))
        && Titles.ORGANISATIONS.contains(p.low(to - 1))) {
      return holders.find(p, of + 1, to);
    }
    boolean owned = p.low(to - 1).startsWith("spokes") || Titles.AGENTS.contains(p.low(to - 1));
    boolean possessor = p.low(to - 2).equals("'s") || p.low(to - 2).equals("\u2019s");
    if (owned && possessor && to - 2 > begin) {
      return NameRuns.text(p, begin, to - 2);
    }
    int spokenFor = SourceWords.spokenFor(p, begin, to);
    boolean nobody = to - spokenFor == 1 && Words.DETERMINERS.contains(p.low(spokenFor));
    return nobody ? "" : NameRuns.text(p, spokenFor, to);
  }

  /** The body that the text is mainly about of those that such a word can mean; empty for none. */
  private String body(Passage p, int from, String kind) {
    boolean firm = FIRMS.contains(kind);
    boolean union = kind.equals("union");
    String body =
        cast.mentions()
            .dominant(
                m ->
                    m.kind() == Mention.Kind.ORGANISATION
                        && !(firm && office(m.name()))
                        && !(union && !RoleWords.union(m.name())),
                p,
                from);
    return SourceWords.medium(body) ? "" : body;
  }

  /** "European Medicines Agency": no firm. */
  private static boolean office(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
      if (OFFICES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
