package io.claimshift.text.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Headline and plain body of each line of an ninjs file (versions 1 to 3, gzip or not). */
final class NewsText {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A text to learn from.
   *
   * @param number its line, from 0
   * @param headline may be empty
   * @param body may be empty
   */
  record Item(int number, String headline, String body) {}

  private NewsText() {}

  static void forEach(Path file, Consumer<Item> action) throws IOException {
    try (InputStream in = open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        String headline = main(node, "headlines", "headline");
        action.accept(new Item(number++, headline, main(node, "bodies", "body_text")));
      }
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String main(JsonNode node, String list, String single) {
    JsonNode first = node.path(list).path(0);
    boolean html = first.path("contentType").asText("text/plain").contains("html");
    return html ? "" : first.path("value").asText(node.path(single).asText(""));
  }
}
