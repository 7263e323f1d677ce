package io.claimshift.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who appears in one article: every mention of a state, person or organisation in text order. */
final class Cast {

  private final Names names;
  private final Actors actors;
  private final List<Mention> found = new ArrayList<>();
  private final Mentions mentions;
  private final NamedParties named;
  private final Parties parties;
  private final Epithets epithets;
  private final Clients clients;
  private final Candidacy candidacy;

  Cast(List<Passage> passages, Actors actors) {
    this.actors = actors;
    this.names = new Names(passages, actors);
    for (Passage passage : passages) {
      collect(passage);
    }
    mentions = new Mentions(found);
    named = new NamedParties(actors, mentions);
    parties = new Parties(actors, mentions, named);
    epithets = new Epithets(mentions.all());
    clients = new Clients(mentions);
    candidacy = new Candidacy(passages, mentions, parties, actors);
  }

  private void collect(Passage p) {
    int i = 0;
    while (i < p.size()) {
      if (!p.word(i).capital()) {
        i++;
        continue;
      }
      Actors.Alias alias = actors.match(p, i);
      int end = i;
      boolean namesake = alias != null && NameRuns.namesake(p, i, alias);
      if (alias != null && !namesake && NameRuns.runEnd(p, i, actors) == i) {
        end = i + alias.words().size();
        found.add(new Mention(p, i, end, alias.kind(), alias.canonical()));
      } else {
        end = named(p, i);
      }
      i = Math.max(i + 1, end);
    }
  }

  private int named(Passage p, int i) {
    int run = p.titled() ? names.knownEnd(p, i, actors) : NameRuns.runEnd(p, i, actors);
    int end = NameRuns.beforeTitle(p, i, run);
    if (end == i) {
      return run;
    }
    int begin = NameRuns.afterTitle(p, i, end);
    if (Titles.isTitle(p.low(begin))
        || Titles.BODIES.contains(p.low(end - 1))
            && end - begin <= 2
            && RoleWords.stateBody(p, begin, end)) {
      return end;
    }
    if (end - begin == 1
        && (NameRuns.opens(p, begin) || p.titled())
        && !names.known(NameRuns.text(p, begin, end))) {
      return end;
    }
    if (names.isAdjective(NameRuns.text(p, begin, end))) {
      return end;
    }
    String full = names.full(NameRuns.text(p, begin, end));
    boolean person = names.isPerson(full);
    found.add(
        new Mention(
            p,
            begin,
            end,
            names.isPlace(full)
                ? Mention.Kind.PLACE
                : person ? Mention.Kind.PERSON : Mention.Kind.ORGANISATION,
            full));
    return end;
  }

  /** Every name that somebody of the text has, parties that persons speak for included. */
  Set<String> names() {
    Set<String> all = new HashSet<>(parties.all());
    found.forEach(m -> all.add(m.name()));
    return all;
  }

  /** Every mention in text order. */
  List<Mention> everyone() {
    return found;
  }

  /** Every mention, for questions of place and salience. */
  Mentions mentions() {
    return mentions;
  }

  /** Whom words name. */
  NamedParties named() {
    return named;
  }

  /** What persons are called besides their names. */
  Epithets epithets() {
    return epithets;
  }

  /** For whom lawyers speak. */
  Clients clients() {
    return clients;
  }

  /** Who speaks for himself though he heads a state. */
  Candidacy candidacy() {
    return candidacy;
  }

  /** For whom persons speak. */
  Parties parties() {
    return parties;
  }
}
