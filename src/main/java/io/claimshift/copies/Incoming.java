package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;
import java.util.Objects;

/** An article version as it comes in, its text read once. */
final class Incoming {

  private final Article article;
  private final Instant eventTime;
  private final Fingerprint text;

  /**
   * @param article the version
   * @param eventTime the time its item counts from
   */
  Incoming(Article article, Instant eventTime) {
    this(article, eventTime, new Fingerprint(article));
  }

  private Incoming(Article article, Instant eventTime, Fingerprint text) {
    this.article = article;
    this.eventTime = eventTime;
    this.text = text;
  }

  /** The same, counted from an earlier time if that is one. */
  Incoming since(Instant earlier) {
    return earlier.isBefore(eventTime) ? new Incoming(article, earlier, text) : this;
  }

  Article article() {
    return article;
  }

  String uri() {
    return article.uri();
  }

  Instant eventTime() {
    return eventTime;
  }

  Fingerprint text() {
    return text;
  }

  boolean usable() {
    return article.status() == PubStatus.USABLE;
  }

  /** Equal for versions that tell a reader the same under the same embargo. */
  long content() {
    long hash = text.headline().contentHash();
    hash = 31 * hash + text.bodyContent();
    return 31 * hash + Objects.hashCode(article.embargoedUntil());
  }

  /** What is to be remembered of it. */
  Item item(String story) {
    return new Item(Texts.withBody(article, ""), story, eventTime, content());
  }
}
