package io.claimshift.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One of several headlines or bodies of an item.
 *
 * @param field the property it came in
 * @param role as sent, empty where none was
 * @param contentType media type as sent, empty where none was
 * @param value the text as received
 */
record TextVariant(String field, String role, String contentType, String value) {
  private static final Set<String> MAIN_SUFFIXES = Set.of("text", "html", "xhtml");
  private static final Set<String> HTML_SUFFIXES = Set.of("html", "xhtml", "richtext");

  private static final Comparator<TextVariant> BY_ROLE =
      Comparator.comparingInt(TextVariant::roleRank);
  private static final Comparator<TextVariant> BY_ROLE_AND_TYPE =
      BY_ROLE.thenComparingInt(TextVariant::typeRank);

  /** The variant in an ninjs 1.x property such as {@code body_text} or {@code headline_main}. */
  static TextVariant ofProperty(String field, String value) {
    int underscore = field.indexOf('_');
    String suffix = underscore < 0 ? "main" : fold(field.substring(underscore + 1));
    String type =
        HTML_SUFFIXES.contains(suffix) ? "text/html" : suffix.equals("text") ? "text/plain" : "";
    return new TextVariant(field, MAIN_SUFFIXES.contains(suffix) ? "main" : suffix, type, value);
  }

  /** The main one, else one without a role, else the first; blank ones only have no say. */
  static Optional<TextVariant> headline(List<TextVariant> variants) {
    return variants.stream().filter(v -> !v.value.isBlank()).min(BY_ROLE);
  }

  /** As for headlines; among equals plain text before what has to be converted. */
  static Optional<TextVariant> body(List<TextVariant> variants) {
    return variants.stream().filter(v -> !v.value.isBlank()).min(BY_ROLE_AND_TYPE);
  }

  /** Whether the value is markup; told by its media type, by its looks where none was sent. */
  boolean markup() {
    return contentType.isBlank() ? HtmlText.looksLikeHtml(value) : typeRank() == 2;
  }

  private int roleRank() {
    return switch (fold(role)) {
      case "main" -> 0;
      case "" -> 1;
      default -> 2;
    };
  }

  private int typeRank() {
    String type = fold(contentType);
    if (type.contains("html") || type.contains("xml")) {
      return 2;
    }
    return type.startsWith("text/plain") ? 0 : 1;
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
