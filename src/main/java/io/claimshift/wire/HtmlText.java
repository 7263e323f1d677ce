package io.claimshift.wire;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Markup to plain text: blocks become paragraphs with a blank line between them, {@code br}, list
 * items and table rows become lines, runs of white space one blank; scripts, styles and embedded
 * media, soft hyphens and control characters are dropped, entities decoded. The same markup always
 * gives the same text; time grows with its length.
 */
public final class HtmlText {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final Set<String> DROPPED =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "select",
          "button");
  private static final Set<String> LINES = Set.of("br", "li", "tr", "dt", "dd", "option");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> LEADING_TAGS =
      Set.of(
          "p",
          "div",
          "html",
          "body",
          "article",
          "section",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "table",
          "blockquote",
          "figure",
          "head",
          "span",
          "br",
          "hl2",
          "block");

  private HtmlText() {}

  /** The text of a document or fragment. */
  public static String of(String markup) {
    Writer writer = new Writer();
    Jsoup.parse(markup).filter(writer);
    return StrictUtf8.wellFormed(writer.text.toString());
  }

  /** Whether a text whose type nobody gave begins as a document or fragment, or has paragraphs. */
  static boolean looksLikeHtml(String text) {
    String start = text.strip();
    if (start.regionMatches(true, 0, "<!doctype html", 0, 14)) {
      return true;
    }
    if (start.startsWith("<")) {
      int end = 1;
      while (end < start.length() && Character.isLetterOrDigit(start.charAt(end)) && end < 12) {
        end++;
      }
      return LEADING_TAGS.contains(start.substring(1, end).toLowerCase(Locale.ROOT))
          && start.indexOf('>') > 0;
    }
    return start.contains("</p>") || start.contains("</P>");
  }

  /** Writes in document order; a break waits until text follows it, the widest one wins. */
  private static final class Writer implements NodeFilter {
    private static final String[] BREAKS = {"", " ", "\n", "\n\n"};

    private final StringBuilder text = new StringBuilder();
    private int pending;
    private int preformatted;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        write(words.getWholeText());
      } else if (node instanceof Element element) {
        if (DROPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
          return FilterResult.SKIP_ENTIRELY;
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        pending = Math.max(pending, breakAround(element));
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        pending = Math.max(pending, breakAround(element));
      }
      return FilterResult.CONTINUE;
    }

    private static int breakAround(Element element) {
      String name = element.normalName();
      if (CELLS.contains(name)) {
        return 1;
      }
      if (LINES.contains(name)) {
        return 2;
      }
      return element.isBlock() ? 3 : 0;
    }

    private void write(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (preformatted > 0 && c == '\n') {
          pending = pending == 2 ? 3 : Math.max(pending, 2);
        } else if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
          pending = Math.max(pending, 1);
        } else if (c != SOFT_HYPHEN && !Character.isISOControl(c)) {
          text.append(text.isEmpty() ? "" : BREAKS[pending]).append(c);
          pending = 0;
        }
      }
    }
  }
}
