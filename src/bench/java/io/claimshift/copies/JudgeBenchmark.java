package io.claimshift.copies;

import io.claimshift.article.Article;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Articles a second on one thread, from text to verdict: words, sketch, candidates, comparison,
 * groups, every article staying in the window. Beside it Lucene's MinHashFilter with 128 buckets on
 * the same articles, which makes the sketch alone. One operation is one article.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 3, jvmArgsAppend = "-Xmx3g")
public class JudgeBenchmark {

  private static final int ARTICLES = 10_000;
  private static final int SHINGLE = 5;
  private static final int BUCKETS = 128;

  /** Ninjs lines. */
  @Param("")
  public String text;

  private List<Article> articles;
  private CopyJudge judge;
  private Analyzer lucene;
  private int next;

  /** Runs both; the argument is a file of ninjs lines. */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(JudgeBenchmark.class.getName())
                .param("text", Path.of(args[0]).toAbsolutePath().toString())
                .build())
        .run();
  }

  /** Reads articles of about 6 KB, all within a day. */
  @Setup
  public void read() throws IOException {
    articles = NinjsLines.ofSize(Path.of(text), 4_000, 8_000, ARTICLES);
    lucene = new MinHashAnalyzer();
  }

  /** Each measurement begins with an empty memory. */
  @Setup(Level.Iteration)
  public void forget() {
    next = 0;
  }

  /** From text to verdict. */
  @Benchmark
  public Verdict judge() {
    if (next % articles.size() == 0) {
      next = 0;
      judge = new CopyJudge(new HeapCopyStore(), CopyPolicy.DEFAULT);
    }
    Article article = articles.get(next++);
    return judge.judge(article, article.versionCreated().plus(Duration.ofDays(1)));
  }

  /** Tokens, shingles of five words and their least hashes in 128 buckets. */
  @Benchmark
  public int luceneMinHash() throws IOException {
    String body = articles.get(next++ % articles.size()).body();
    int length = 0;
    try (TokenStream stream = lucene.tokenStream("body", new StringReader(body))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        length += term.length();
      }
      stream.end();
    }
    return length;
  }

  private static final class MinHashAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
      shingles.setOutputUnigrams(false);
      return new TokenStreamComponents(words, new MinHashFilter(shingles, 1, BUCKETS, 1, true));
    }
  }
}
