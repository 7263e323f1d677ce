package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.claimshift.article.Article;
import io.claimshift.text.Span;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to hurt the reader. Work is counted in bytes that the reading thread allocates, which
 * no other load on the machine changes: four times the text may take five times the work.
 */
class TortureTest {
  private static final StatementReader READER = new StatementReader();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int TIMES = 4;
  private static final double MOST = 5.2;

  static Stream<Arguments> texts() {
    return Stream.of(
        text("one long sentence", n -> "the man who denied that the dog ".repeat(n * 8)),
        text("one word", n -> "a".repeat(n * 2_500)),
        text("names", n -> numbered(n * 30, "Spokesman Ab%1$d Cd%1$d denied it. ")),
        text("lawyers", n -> numbered(n * 10, "A lawyer for Ab%1$d Cd%1$d denied it. ")),
        text(
            "presidents",
            n -> numbered(n * 10, "President Ab%1$d left. The president denied it. ")),
        text(
            "members", n -> numbered(n * 10, "Ab%1$d Cd%1$d, a member of the Senate, denied it. ")),
        text("quotation marks", n -> "\"".repeat(n * 25) + "a"),
        text("quotations", n -> "\"No,\" he said. ".repeat(n * 25)),
        text("open quotations", n -> "\u201cNo, he said. ".repeat(n * 25)),
        text("participles", n -> "Having denied it for months, ".repeat(n * 8)),
        text("turns", n -> "after months of denials ".repeat(n * 30) + "Norway confirmed it."),
        text("commas", n -> "Norway, ".repeat(n * 75)),
        text("unions of unions", n -> "National Union of ".repeat(n * 40)),
        text("lines", n -> "Advertisement\n\n".repeat(n * 40)),
        text("brackets", n -> "(".repeat(n * 100) + "he denied it"));
  }

  private static Arguments text(String name, IntFunction<String> make) {
    return Arguments.of(name, make);
  }

  private static String numbered(int count, String form) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(String.format(form, i));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  @Timeout(300)
  void workGrowsWithTheText_andPartsAreOfTheText(String name, IntFunction<String> make) {
    read(make.apply(100));

    long less = work(make.apply(100));
    long more = work(make.apply(100 * TIMES));

    assertThat((double) more / less).as(name).isLessThan(MOST);
  }

  /** Bytes allocated for reading; what the text's statements hold grows with them. */
  private static long work(String body) {
    Article article = Sample.article("Norway denies it", body, "en");
    long before = THREADS.getCurrentThreadAllocatedBytes();
    READER.read(article);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void read(String body) {
    for (Statement s : READER.read(Sample.article("", body, "en"))) {
      for (Span span : new Span[] {s.sentence(), s.source(), s.cue(), s.content()}) {
        if (span != null) {
          assertThat(body.substring(span.begin(), span.end())).isEqualTo(span.text());
        }
      }
    }
  }
}
