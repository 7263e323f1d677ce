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
  private final byte[] print;
  private Fingerprint text;

  /**
   * @param printed the version
   * @param eventTime the time its item counts from
   */
  Incoming(Printed printed, Instant eventTime) {
    this(printed, eventTime, Print.read(printed.article(), printed.print()));
  }

  private Incoming(Printed printed, Instant eventTime, Fingerprint text) {
    this(
        printed.article(),
        eventTime,
        content(printed.article(), text),
        () -> text,
        printed.print());
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
    this(article, eventTime, content, reading, null);
  }

  private Incoming(
      Article article,
      Instant eventTime,
      long content,
      Supplier<Fingerprint> reading,
      byte[] print) {
    this.article = article;
    this.eventTime = eventTime;
    this.content = content;
    this.reading = reading;
    this.print = print;
  }

  /** An item that is known, its body put back. */
  static Incoming again(Item item, Article whole) {
    return new Incoming(whole, item.eventTime(), item.content());
  }

  /** The same, counted from an earlier time if that is one. */
  Incoming since(Instant earlier) {
    return earlier.isBefore(eventTime)
        ? new Incoming(article, earlier, content, this::text, print)
        : this;
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

  /** What to keep of the text. */
  byte[] print() {
    return print == null ? Print.of(text(), article.body()) : print;
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
    return new Item(article.withBody(""), story, eventTime, content);
  }
}
