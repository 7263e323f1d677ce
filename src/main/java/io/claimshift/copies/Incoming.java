package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/** An article version as it comes in, its text read once, and only where it is needed. */
final class Incoming {

  private final Article article;
  private final Instant eventTime;
  private final long content;
  private final Supplier<Fingerprint> reading;
  private Fingerprint text;

  /**
   * @param article the version
   * @param eventTime the time its item counts from
   */
  Incoming(Article article, Instant eventTime) {
    this(article, eventTime, new Fingerprint(article));
  }

  private Incoming(Article article, Instant eventTime, Fingerprint text) {
    this(article, eventTime, content(article, text), () -> text);
  }

  /** A version whose text was read elsewhere. */
  Incoming(Article article, Instant eventTime, long content) {
    this(article, eventTime, content, () -> new Fingerprint(article));
  }

  /**
   * @param content of its text
   * @param reading gives the text where that is needed
   */
  Incoming(Article article, Instant eventTime, long content, Supplier<Fingerprint> reading) {
    this.article = article;
    this.eventTime = eventTime;
    this.content = content;
    this.reading = reading;
  }

  /** An item that is known, its body put back. */
  static Incoming again(Item item, Article whole) {
    return new Incoming(whole, item.eventTime(), item.content());
  }

  /** The same, counted from an earlier time if that is one. */
  Incoming since(Instant earlier) {
    return earlier.isBefore(eventTime) ? new Incoming(article, earlier, content, this::text) : this;
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
    if (text == null) {
      text = reading.get();
    }
    return text;
  }

  boolean usable() {
    return article.status() == PubStatus.USABLE;
  }

  /** Equal for versions that tell a reader the same under the same embargo. */
  long content() {
    return content;
  }

  private static long content(Article article, Fingerprint text) {
    long hash = text.headline().contentHash();
    hash = 31 * hash + text.bodyContent();
    return 31 * hash + Objects.hashCode(article.embargoedUntil());
  }

  /** What is to be remembered of it. */
  Item item(String story) {
    return new Item(Texts.withBody(article, ""), story, eventTime, content);
  }
}
