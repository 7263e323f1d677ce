package io.claimshift.wire;

import com.fasterxml.jackson.core.JsonFactory;
import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.wire.NinjsFields.Field;
import io.claimshift.wire.NinjsFields.Kind;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads ninjs 1.0 to 3.1 as feeds send it: both spellings of every property, at any time, none
 * required but {@code uri}. Properties that decide something (identity, status, times, texts) must
 * have their type; the others count as missing where they have not. {@code null} is missing; of a
 * property sent twice the last counts. Never throws on what it is given; safe for many threads.
 *
 * <p>The provider is the first named info source, else its literal, else {@code provider}, {@code
 * source}, {@code copyrightHolder}, {@code creditLine}.
 */
public final class NinjsReader {
  private static final String TEXT = "text";

  private final ReadLimits limits;
  private final JsonFactory factory;

  public NinjsReader(ReadLimits limits) {
    this.limits = limits;
    factory = NinjsParser.factory(limits);
  }

  /**
   * Reads one record.
   *
   * @param value the record as received, null for an empty one
   * @param receivedAt when it arrived: stands in for a missing time, bounds a future one
   */
  public ReadResult read(byte[] value, Instant receivedAt) {
    try {
      return new ReadResult.Read(article(fields(value), receivedAt));
    } catch (Refusal refusal) {
      return new ReadResult.Rejected(refusal.rejection());
    }
  }

  private NinjsFields fields(byte[] value) throws Refusal {
    if (value == null) {
      throw new Refusal(Rejection.NOT_JSON, "", "empty");
    }
    if (value.length > limits.recordBytes()) {
      throw new Refusal(Rejection.TOO_LARGE, "", "more than " + limits.recordBytes() + " bytes");
    }
    try {
      return NinjsParser.parse(factory, StrictUtf8.decode(value), limits.depth());
    } catch (CharacterCodingException e) {
      throw new Refusal(Rejection.NOT_UTF8, "", "bytes that are no UTF-8");
    }
  }

  private Article article(NinjsFields in, Instant receivedAt) throws Refusal {
    String uri = uri(in);
    String type = line("type", type(in));
    return new Article(
        uri,
        version(in),
        versionCreated(in, receivedAt),
        status(in),
        line(in.infoSource.isBlank() ? "provider" : "infosources", provider(in)),
        line("language", in.text("language").toLowerCase(Locale.ROOT).replace('_', '-')).strip(),
        type,
        headline(in),
        type.equals(TEXT) ? body(in) : "",
        line("byline", in.text("byline", "by")),
        line("slugline", in.text("slugline")),
        line("ednote", in.text("ednote")),
        urgency(in),
        embargo(in));
  }

  private String uri(NinjsFields in) throws Refusal {
    Field field = in.string("uri");
    if (field == null || field.text().isBlank()) {
      throw new Refusal(Rejection.NO_URI, "uri", "missing or blank");
    }
    return identifier(field, Rejection.BAD_URI);
  }

  private String version(NinjsFields in) throws Refusal {
    Field field = in.scalars.get("version");
    if (field != null && field.kind() == Kind.OTHER) {
      throw new Refusal(Rejection.WRONG_TYPE, field.name(), "must be a string or a number");
    }
    return field == null || field.text().isBlank() ? "1" : identifier(field, Rejection.BAD_VERSION);
  }

  /** Refuses what would break keys, logs and headers further on. */
  private String identifier(Field field, String reason) throws Refusal {
    String id = field.text().strip();
    if (id.length() > limits.idCharacters()) {
      throw new Refusal(reason, field.name(), "longer than " + limits.idCharacters());
    }
    if (id.codePoints().anyMatch(NinjsReader::unprintable)) {
      throw new Refusal(reason, field.name(), "control, format or broken characters");
    }
    return id;
  }

  private static boolean unprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == '\uFFFD';
    };
  }

  private static String type(NinjsFields in) throws Refusal {
    Field field = in.string("type");
    return field == null || field.text().isBlank()
        ? TEXT
        : field.text().strip().toLowerCase(Locale.ROOT);
  }

  private static PubStatus status(NinjsFields in) throws Refusal {
    Field field = in.string("pubstatus");
    if (field == null) {
      return PubStatus.USABLE;
    }
    return switch (field.text().strip().toLowerCase(Locale.ROOT)) {
      case "usable" -> PubStatus.USABLE;
      case "withheld" -> PubStatus.WITHHELD;
      case "canceled", "cancelled" -> PubStatus.CANCELED;
      default ->
          throw new Refusal(
              Rejection.BAD_STATUS, field.name(), "must be usable, withheld or canceled");
    };
  }

  private static Instant versionCreated(NinjsFields in, Instant receivedAt) throws Refusal {
    Instant created = time(in, "versioncreated", Rejection.BAD_VERSION_CREATED);
    if (created == null || created.isAfter(receivedAt)) {
      return receivedAt;
    }
    if (created.isBefore(Instant.EPOCH)) {
      throw new Refusal(
          Rejection.BAD_VERSION_CREATED, in.scalars.get("versioncreated").name(), "before 1970");
    }
    return created;
  }

  /** The later of both spellings: an embargo kept too long harms less than one broken. */
  private static Instant embargo(NinjsFields in) throws Refusal {
    Instant embargoed = time(in, "embargoed", Rejection.BAD_EMBARGO);
    Instant until = time(in, "embargoeduntil", Rejection.BAD_EMBARGO);
    if (embargoed == null || until == null) {
      return embargoed == null ? until : embargoed;
    }
    return embargoed.isAfter(until) ? embargoed : until;
  }

  private static Instant time(NinjsFields in, String name, String reason) throws Refusal {
    Field field = in.string(name);
    if (field == null) {
      return null;
    }
    Optional<Instant> time = WireTime.parse(field.text());
    if (time.isEmpty()) {
      throw new Refusal(reason, field.name(), "no ISO 8601 date and time");
    }
    return time.get();
  }

  private static String provider(NinjsFields in) {
    return in.infoSource.isBlank()
        ? in.text("provider", "source", "copyrightholder", "creditline").strip()
        : in.infoSource.strip();
  }

  private String headline(NinjsFields in) throws Refusal {
    Optional<TextVariant> main = TextVariant.headline(in.allHeadlines());
    if (main.isEmpty()) {
      return "";
    }
    TextVariant headline = main.get();
    boolean markup = !headline.contentType().isBlank() && headline.markup();
    return line(
        headline.field(),
        markup ? HtmlText.of(headline.value()).replaceAll("\n+", " ") : headline.value());
  }

  private String body(NinjsFields in) throws Refusal {
    Optional<TextVariant> main = TextVariant.body(in.allBodies());
    if (main.isEmpty()) {
      return "";
    }
    TextVariant body = main.get();
    return within(
        limits.bodyCharacters(),
        body.field(),
        body.markup() ? HtmlText.of(body.value()) : body.value());
  }

  private static int urgency(NinjsFields in) {
    Field field = in.scalars.get("urgency");
    String text = field == null ? "" : field.text().strip();
    return text.matches("[1-9](\\.0+)?") ? text.charAt(0) - '0' : 0;
  }

  private String line(String field, String text) throws Refusal {
    return within(limits.lineCharacters(), field, text);
  }

  private static String within(int limit, String field, String text) throws Refusal {
    if (text.length() > limit) {
      throw new Refusal(Rejection.TOO_LARGE, field, "more than " + limit + " characters");
    }
    return text;
  }
}
