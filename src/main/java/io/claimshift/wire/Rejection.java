package io.claimshift.wire;

/**
 * Why a received record is no article.
 *
 * @param reason one of the codes below
 * @param field name of the property at fault as received, empty where it is the whole record
 * @param message for a person; never holds text of the record
 */
public record Rejection(String reason, String field, String message) {
  /** The bytes are no well-formed UTF-8. */
  public static final String NOT_UTF8 = "not-utf8";

  /** No JSON, cut off, or something follows the first value. */
  public static final String NOT_JSON = "not-json";

  /** JSON, but no object. */
  public static final String NOT_OBJECT = "not-object";

  /** No identity: {@code uri} missing or blank. */
  public static final String NO_URI = "no-uri";

  /** A {@code uri} that is too long or has control, format or broken characters. */
  public static final String BAD_URI = "bad-uri";

  /** A {@code version} that is too long or has control, format or broken characters. */
  public static final String BAD_VERSION = "bad-version";

  /** A property that decides something has another JSON type than ninjs gives it. */
  public static final String WRONG_TYPE = "wrong-type";

  /** Record, body or line past its limit. */
  public static final String TOO_LARGE = "too-large";

  /** Nested past the limit. */
  public static final String TOO_DEEP = "too-deep";

  /** The article's own time cannot be read, or lies before 1970 where Kafka has no time. */
  public static final String BAD_VERSION_CREATED = "bad-version-created";

  /** An embargo that cannot be read: to go on without it would break it. */
  public static final String BAD_EMBARGO = "bad-embargo";

  /** A publication status that ninjs does not know; it might mean a kill. */
  public static final String BAD_STATUS = "bad-status";
}
