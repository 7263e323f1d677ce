package io.claimshift.article;

import java.time.Instant;

/**
 * One version of one news item as received, read into plain text.
 *
 * @param uri identity of the item over all its versions
 * @param version version as sent, "1" where the feed sent none; compare with {@link Versions}
 * @param versionCreated the article's own time, never later than its arrival
 * @param status whether it may be used, is held or killed
 * @param provider who sent it: an agency or outlet; empty where unknown
 * @param language BCP 47 tag in lower case, empty where unknown
 * @param type ninjs type, "text" where none was sent; other types have nothing to read
 * @param headline main headline as plain text, may be empty
 * @param body main body as plain text, may be empty; offsets of statements count in it
 * @param byline author line, may be empty
 * @param slugline the agency's keyword slug, may be empty
 * @param edNote note to editors, where agencies write what was corrected; may be empty
 * @param urgency 1 (highest) to 9, 0 where none was sent
 * @param embargoedUntil nothing derived from it may reach a desk before; null where there is none
 */
public record Article(
    String uri,
    String version,
    Instant versionCreated,
    PubStatus status,
    String provider,
    String language,
    String type,
    String headline,
    String body,
    String byline,
    String slugline,
    String edNote,
    int urgency,
    Instant embargoedUntil) {

  /** Whether there is text to compare and to read: a usable text item with a headline or body. */
  public boolean readable() {
    return status == PubStatus.USABLE
        && type.equals("text")
        && !(headline.isBlank() && body.isBlank());
  }

  /** The same under another uri. */
  public Article withUri(String other) {
    return new Article(
        other,
        version,
        versionCreated,
        status,
        provider,
        language,
        type,
        headline,
        body,
        byline,
        slugline,
        edNote,
        urgency,
        embargoedUntil);
  }

  /** The same with another body. */
  public Article withBody(String other) {
    return new Article(
        uri,
        version,
        versionCreated,
        status,
        provider,
        language,
        type,
        headline,
        other,
        byline,
        slugline,
        edNote,
        urgency,
        embargoedUntil);
  }
}
