package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import io.claimshift.wire.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Real articles to measure with, from a file of ninjs lines, gzipped or not. */
public final class NinjsLines {

  /** The time all articles count from. */
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private NinjsLines() {}

  /** At most so many articles with bodies of this many characters, one a second. */
  public static List<Article> ofSize(Path file, int least, int most, int count) throws IOException {
    NinjsReader reader = new NinjsReader(ReadLimits.DEFAULT);
    List<Article> articles = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      String line = lines.readLine();
      while (line != null && articles.size() < count) {
        ReadResult read = reader.read(line.getBytes(StandardCharsets.UTF_8), Instant.MAX);
        if (read instanceof ReadResult.Read one
            && one.article().readable()
            && one.article().body().length() >= least
            && one.article().body().length() < most) {
          articles.add(
              at(
                  one.article(),
                  one.article().uri(),
                  one.article().body(),
                  articles.size() * 1_000L));
        }
        line = lines.readLine();
      }
    }
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles of this size in " + file);
    }
    return articles;
  }

  /** An article with another uri and body, so many milliseconds after the start. */
  static Article at(Article a, String uri, String body, long millis) {
    return new Article(
        uri,
        a.version(),
        START.plusMillis(millis),
        a.status(),
        a.provider(),
        a.language(),
        a.type(),
        a.headline(),
        body,
        a.byline(),
        a.slugline(),
        a.edNote(),
        a.urgency(),
        null);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
            StandardCharsets.UTF_8));
  }
}
