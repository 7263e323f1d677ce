package io.claimshift.desk;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The page's own files, read once; nothing else of the class path can be asked for. */
final class PageFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "desk.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml",
          "desk.js", "text/javascript; charset=utf-8",
          "card.js", "text/javascript; charset=utf-8",
          "connection.js", "text/javascript; charset=utf-8",
          "filters.js", "text/javascript; charset=utf-8",
          "words.js", "text/javascript; charset=utf-8");

  private PageFiles() {}

  static void serve(RoutesConfig routes) {
    TYPES.forEach(
        (name, type) -> {
          byte[] content = read(name);
          String path = name.equals("index.html") ? "/" : "/" + name;
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
