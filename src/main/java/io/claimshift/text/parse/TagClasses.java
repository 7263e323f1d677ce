package io.claimshift.text.parse;

import java.util.List;

/** Kinds of tags that the parser counts between words. */
final class TagClasses {

  private final boolean[] verb;
  private final boolean[] comma;
  private final boolean[] mark;

  TagClasses(List<String> tags) {
    verb = new boolean[tags.size()];
    comma = new boolean[tags.size()];
    mark = new boolean[tags.size()];
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      verb[i] = tag.startsWith("VB") || tag.equals("MD");
      comma[i] = tag.equals(",");
      mark[i] = tag.equals(":") || tag.equals(".") || tag.equals("CC");
    }
  }

  boolean isVerb(int tag) {
    return verb[tag];
  }

  boolean isComma(int tag) {
    return comma[tag];
  }

  boolean isMark(int tag) {
    return mark[tag];
  }
}
