package io.claimshift.copies;

import io.claimshift.article.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Puts an article with the groups it matches: joins one, makes one of several, or stands alone.
 * What comes out depends on the members alone, not on the order they came in, as long as they lie
 * within one window.
 */
final class Placing {

  private static final Comparator<Group> SENIORITY =
      Comparator.comparing(group -> group.members().get(0), Member.SENIORITY);

  private final Incoming incoming;
  private final Map<String, Match> matches;
  private final StoryStore store;
  private final List<Group> joined = new ArrayList<>();
  private Group merged;

  /**
   * @param incoming the arrived article
   * @param own the group it belongs to already, or an empty one under a new id
   * @param matches how it matches other groups, by their ids
   * @param store knows the versions of articles that lose their place
   */
  Placing(Incoming incoming, Group own, Map<String, Match> matches, StoryStore store) {
    this.incoming = incoming;
    this.matches = matches;
    this.store = store;
    this.merged = own.with(new Member(incoming.uri(), incoming.eventTime(), true));
    if (!own.members().isEmpty()) {
      joined.add(own);
    }
  }

  /** Takes in these groups, the eldest first, as far as the window allows. */
  void join(List<Group> groups, Duration window) {
    groups.stream()
        .sorted(SENIORITY)
        .forEach(
            group -> {
              Group union = merged.merged(group);
              if (union.spansAtMost(window)) {
                merged = union;
                joined.add(group);
              }
            });
    joined.sort(Comparator.comparing(Placing::standing, Member.SENIORITY));
    if (!joined.isEmpty()) {
      merged = new Group(joined.get(0).id(), merged.members());
    }
  }

  private static Member standing(Group group) {
    Member canonical = group.canonical();
    return canonical == null ? group.members().get(0) : canonical;
  }

  /** The group that came out. */
  Group group() {
    return merged;
  }

  /** Groups that are no more, their members all being in {@link #group()}. */
  List<Group> dissolved() {
    return joined.isEmpty() ? List.of() : joined.subList(1, joined.size());
  }

  /** Whether the article matches nothing. */
  boolean unrelated() {
    return matches.isEmpty();
  }

  Verdict verdict() {
    List<Outcome> outcomes = new ArrayList<>();
    Member canonical = merged.canonical();
    boolean stands = canonical.uri().equals(incoming.uri());
    outcomes.add(
        stands
            ? new Outcome.Unique(incoming.article(), former())
            : copy(incoming.article(), bestMatch()));
    for (Group group : joined) {
      displaced(group, outcomes);
    }
    List<Story> stories = new ArrayList<>();
    for (Group group : dissolved()) {
      stories.add(new Story(group.id(), null, null, 0, null, merged.id()));
    }
    Article told = stands ? incoming.article() : null;
    stories.add(new Story(merged.id(), canonical.uri(), told, merged.copies(), null, null));
    return new Verdict(outcomes, stories);
  }

  private String former() {
    Member former = joined.isEmpty() ? null : joined.get(0).canonical();
    return former == null || former.uri().equals(incoming.uri()) ? null : former.uri();
  }

  private void displaced(Group group, List<Outcome> outcomes) {
    Member before = group.canonical();
    if (before != null
        && !before.uri().equals(incoming.uri())
        && !before.uri().equals(merged.canonical().uri())) {
      Match match = matches.getOrDefault(group.id(), bestMatch());
      outcomes.add(copy(store.item(before.uri()).article(), match));
    }
  }

  private Match bestMatch() {
    return matches.values().stream()
        .max(Comparator.comparingDouble(Match::similarity))
        .orElse(new Match(CopyKind.VERSION, 1));
  }

  private Outcome.Copy copy(Article copy, Match match) {
    return new Outcome.Copy(
        copy.uri(), copy.version(), merged.canonical().uri(), match.kind(), match.similarity());
  }
}
