package io.claimshift.desk;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page's own files, read once; nothing else of the class path can be asked for. */
final class PageFiles {
  /** Each file under the path it is asked for. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("/", "index.html"),
          Map.entry("/claims", "claims.html"),
          Map.entry("/claim", "claim.html"),
          Map.entry("/article", "article.html"),
          Map.entry("/desk.css", "desk.css"),
          Map.entry("/icon.svg", "icon.svg"),
          Map.entry("/api.js", "api.js"),
          Map.entry("/article.js", "article.js"),
          Map.entry("/card.js", "card.js"),
          Map.entry("/claim.js", "claim.js"),
          Map.entry("/claims.js", "claims.js"),
          Map.entry("/connection.js", "connection.js"),
          Map.entry("/desk.js", "desk.js"),
          Map.entry("/dom.js", "dom.js"),
          Map.entry("/filters.js", "filters.js"),
          Map.entry("/page.js", "page.js"),
          Map.entry("/timeline.js", "timeline.js"),
          Map.entry("/words.js", "words.js"));

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "js", "text/javascript; charset=utf-8");

  private PageFiles() {}

  static void serve(RoutesConfig routes) {
    PATHS.forEach(
        (path, name) -> {
          byte[] content = read(name);
          String type = TYPES.get(name.substring(name.indexOf('.') + 1));
          routes.get(path, context -> context.contentType(type).result(content));
        });
  }

  private static byte[] read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the program: desk/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading desk/" + name, e);
    }
  }
}
