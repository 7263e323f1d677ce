package io.claimshift.copies;

import io.claimshift.article.Article;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What an article costs as the window fills: a stream of a million articles in 72 hours, made out
 * of real ones, half of it copies. For each stretch: processor time an article from text to
 * verdict, bytes of the print that is kept of it, and the heap used in all, texts of the last hours
 * included.
 */
public final class Growth {

  private static final int[] SIZES = {10_000, 30_000, 100_000, 300_000, 1_000_000};
  private static final long BETWEEN = Duration.ofHours(72).toMillis() / 1_000_000;
  private static final int STRETCH = 5_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final EditedStream stream;
  private final HeapCopyStore store = new HeapCopyStore();
  private final CopyJudge judge = new CopyJudge(store, CopyPolicy.DEFAULT);
  private int judged;
  private int copies;

  private Growth(List<Article> real) {
    stream = new EditedStream(real, 0.5, BETWEEN, 20260101);
  }

  /** The argument is a file of ninjs lines. */
  public static void main(String[] args) throws IOException {
    new Growth(NinjsLines.ofSize(Path.of(args[0]), 500, 20_000, 20_000)).run(System.out);
  }

  private void run(PrintStream out) {
    out.println("in window   microseconds/article   copies   print bytes/article   heap MB");
    for (int size : SIZES) {
      while (judged < size - STRETCH) {
        judge(stream.next());
      }
      long spent = 0;
      for (int i = 0; i < STRETCH; i++) {
        Article article = stream.next();
        long begin = THREADS.getCurrentThreadCpuTime();
        judge(article);
        spent += THREADS.getCurrentThreadCpuTime() - begin;
      }
      out.printf(
          "%,9d   %20.1f   %6.3f   %18.0f   %7d%n",
          judged,
          spent / 1e3 / STRETCH,
          copies / (double) judged,
          store.keptBytes() / (double) judged,
          usedMegabytes());
    }
  }

  private void judge(Article article) {
    Verdict verdict = judge.judge(article, article.versionCreated());
    copies += verdict.outcomes().get(0) instanceof Outcome.Copy ? 1 : 0;
    judged++;
  }

  private static long usedMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
