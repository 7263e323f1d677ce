package io.claimshift.statement;

import io.claimshift.article.Article;
import io.claimshift.wire.NinjsReader;
import io.claimshift.wire.ReadLimits;
import io.claimshift.wire.ReadResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What reading costs on one thread: until the reader is ready, articles a second round by round
 * (the first is cold), statements, and the heap that the reader keeps. Times are the thread's own
 * processor time, so that other work on the machine disturbs less. Real articles come from a file
 * of ninjs lines.
 */
public final class ReadingSpeed {

  private static final int ARTICLES = 2_000;
  private static final int EVERY = 12;
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private ReadingSpeed() {}

  /**
   * Runs it.
   *
   * @param args a file of ninjs lines, gzipped or not
   */
  public static void main(String[] args) throws IOException {
    List<Article> articles = articles(Path.of(args[0]));
    long characters = articles.stream().mapToLong(a -> a.body().length()).sum();
    System.out.printf(
        "%d articles, %d characters each%n", articles.size(), characters / articles.size());

    long before = used();
    long start = THREAD.getCurrentThreadCpuTime();
    StatementReader reader = new StatementReader();
    reader.read(articles.get(0));
    System.out.printf(
        "ready after %d ms of processor time%n",
        (THREAD.getCurrentThreadCpuTime() - start) / 1_000_000);
    System.out.printf("the reader keeps %.0f MB of heap%n", (used() - before) / 1e6);

    for (int round = 1; round <= ROUNDS; round++) {
      long cpu = THREAD.getCurrentThreadCpuTime();
      long statements = 0;
      for (Article article : articles) {
        statements += reader.read(article).size();
      }
      double seconds = (THREAD.getCurrentThreadCpuTime() - cpu) / 1e9;
      System.out.printf(
          "round %d: %.0f articles a second of processor time, %.1f statements an article%n",
          round, articles.size() / seconds, (double) statements / articles.size());
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Every twelfth article, so that all years and outlets of a collection are met. */
  private static List<Article> articles(Path file) throws IOException {
    NinjsReader ninjs = new NinjsReader(ReadLimits.DEFAULT);
    List<Article> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in,
                    StandardCharsets.UTF_8))) {
      int n = 0;
      String line = lines.readLine();
      while (line != null && articles.size() < ARTICLES) {
        if (n++ % EVERY == 0
            && ninjs.read(line.getBytes(StandardCharsets.UTF_8), Instant.MAX)
                instanceof ReadResult.Read one
            && one.article().readable()) {
          articles.add(one.article());
        }
        line = lines.readLine();
      }
    }
    return articles;
  }
}
