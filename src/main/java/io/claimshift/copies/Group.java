package io.claimshift.copies;

import java.util.List;

/**
 * The members of one story.
 *
 * @param id identity, kept when the canonical changes
 * @param canonicalUri the usable member that stands for it, null when none is left
 * @param members uris of all members, withdrawn ones included
 */
public record Group(String id, String canonicalUri, List<String> members) {
  public Group {
    members = List.copyOf(members);
  }
}
