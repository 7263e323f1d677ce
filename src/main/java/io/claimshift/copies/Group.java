package io.claimshift.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The members of one story.
 *
 * @param id identity, kept when the canonical changes
 * @param members withdrawn ones included, in order of seniority
 */
public record Group(String id, List<Member> members) {
  public Group {
    members = List.copyOf(members);
  }

  /** The usable member that stands for the story, null when none is left. */
  public Member canonical() {
    for (Member member : members) {
      if (member.usable()) {
        return member;
      }
    }
    return null;
  }

  /** How many usable members there are beside the canonical. */
  public int copies() {
    return Math.max(0, (int) members.stream().filter(Member::usable).count() - 1);
  }

  /** The member of this uri, null where it is none. */
  public Member member(String uri) {
    for (Member member : members) {
      if (member.uri().equals(uri)) {
        return member;
      }
    }
    return null;
  }

  /** This group with a member added, or put in the place of an earlier state of the same. */
  Group with(Member member) {
    List<Member> next = new ArrayList<>(without(member.uri()).members);
    next.add(member);
    next.sort(Member.SENIORITY);
    return new Group(id, next);
  }

  Group without(String uri) {
    return new Group(id, members.stream().filter(member -> !member.uri().equals(uri)).toList());
  }

  /** The members of both; a member of both counts as here. */
  Group merged(Group other) {
    Set<String> here = new HashSet<>();
    members.forEach(member -> here.add(member.uri()));
    List<Member> all = new ArrayList<>(members);
    other.members.stream().filter(member -> !here.contains(member.uri())).forEach(all::add);
    all.sort(Member.SENIORITY);
    return new Group(id, all);
  }

  /**
   * Whether all members lie within one window. Withdrawn members count, so that a kill does not
   * lengthen a story's life.
   */
  boolean spansAtMost(Duration window) {
    Instant first = members.get(0).eventTime();
    Instant last = members.get(members.size() - 1).eventTime();
    return Duration.between(first, last).compareTo(window) <= 0;
  }
}
