package io.claimshift.copies;

import io.claimshift.article.Article;

/**
 * A group of copies as it stands now; replaces what was told of the same story before.
 *
 * @param id identity of the group, kept when its canonical changes
 * @param canonicalUri the article that stands for it; null when no member is left to use
 * @param article the canonical article where it is new or changed since the last telling, else null
 * @param copies how many other usable members there are
 * @param withdrawnUri the item whose kill or hold emptied the story or took away its canonical,
 *     null where this telling has another cause
 * @param mergedInto the story that took over all members of this one, when they turned out to be
 *     copies of each other; null else
 */
public record Story(
    String id,
    String canonicalUri,
    Article article,
    int copies,
    String withdrawnUri,
    String mergedInto) {}
