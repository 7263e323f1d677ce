package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.text.Span;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  private static final String[] PIECES = {
    "denied",
    "said",
    "\"",
    "\u201c",
    "\u201d",
    "'",
    ",",
    ".",
    "?",
    "that",
    "it",
    "he",
    "Norland",
    "North",
    "Korea",
    "U.S.",
    "according",
    "to",
    "not",
    "no",
    "confirmed",
    "the",
    "company",
    "refused",
    "(",
    ")",
    "\n\n",
    "-",
    "\ud83d\ude00",
    "is",
    "called",
    "false",
    "was",
    "by",
    "\n",
    ";",
    ":",
    "Mr.",
    "Lund",
    "spokesman",
    "had",
    "withdrew",
    "statement",
    "and",
    "who"
  };

  private final StatementReader reader = new StatementReader();

  @Test
  void denial_givesSourceCueContentAndHolderWithOffsets() {
    String body = "Russia denied on Monday that it had moved tanks to the border.";

    List<Statement> statements = reader.read(Sample.article("", body, "en"));

    assertThat(statements).hasSize(1);
    Statement statement = statements.get(0);
    assertThat(statement.source().text()).isEqualTo("Russia");
    assertThat(statement.cue().text()).isEqualTo("denied");
    assertThat(statement.content().text()).isEqualTo("that it had moved tanks to the border");
    assertThat(statement.holder()).isEqualTo("Russia");
    assertThat(statement.position()).isEqualTo(Position.DENIED);
    assertThat(statement.proposition().agent()).isEqualTo("Russia");
    assertThat(statement.proposition().terms()).contains("tank", "border");
  }

  @Test
  void whoLeftAFirm_doesNotSpeakForIt() {
    List<Statement> left =
        Sample.body("A surgeon who left Halvex in May denied that he had swapped the samples.");
    assertThat(left).extracting(Statement::holder).containsOnly("surgeon");
    List<Statement> staff = Sample.body("Halvex employees denied that the samples were swapped.");
    assertThat(staff).extracting(Statement::holder).containsOnly("Halvex employees");
  }

  @Test
  void headlineThatDescribesWhoSpeaks_hasTheHolderOfTheLead() {
    String lead = "Mjolka admitted on Monday that its tankers had been empty.";
    assertThat(Sample.all("Swedish dairy boss admits tankers were empty", lead))
        .extracting(Statement::holder)
        .containsOnly("Mjolka");
    assertThat(Sample.all("Swedish dairy boss admits tankers were empty", "It rained on Monday."))
        .extracting(Statement::holder)
        .containsOnly("Swedish dairy boss");
  }

  @Test
  void otherLanguages_giveNothing() {
    String german =
        "Die Regierung in Berlin hat den Bericht \u00fcber die Lieferung von Waffen am Montag nicht best\u00e4tigt.";

    assertThat(reader.read(Sample.article("", german, ""))).isEmpty();
    assertThat(reader.read(Sample.article("", "The firm denied it paid.", "de"))).isEmpty();
    assertThat(
            reader.read(
                Sample.article(
                    "", "The firm denied that it had paid a bribe to the minister.", "")))
        .isNotEmpty();
  }

  @Test
  void hostileText_neverThrowsAndKeepsOffsetsWithinTheText() {
    for (long seed = 0; seed < 400; seed++) {
      Article article = random(seed);
      for (Statement s : reader.read(article)) {
        String text = s.field() == TextField.HEADLINE ? article.headline() : article.body();
        for (Span span : spans(s)) {
          assertThat(text.substring(span.begin(), span.end()))
              .as("seed %d", seed)
              .isEqualTo(span.text());
        }
        assertThat(s.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
        assertThat(Rules.known(s.rule())).as(s.rule()).isTrue();
      }
    }
  }

  @Test
  void sameArticle_givesTheSameStatementsFromAnyThread() throws Exception {
    List<Article> articles = new ArrayList<>();
    List<List<Statement>> expected = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      articles.add(random(seed));
      expected.add(reader.read(articles.get(articles.size() - 1)));
    }
    Callable<List<List<Statement>>> all = () -> articles.stream().map(reader::read).toList();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      for (Future<List<List<Statement>>> result : pool.invokeAll(List.of(all, all, all))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void hugeSentencesAndThousandsOfQuotes_areReadInTime() {
    String[] bodies = {
      "word and ".repeat(110_000),
      "He said \"no\" and ".repeat(20_000),
      "\"It is false, ".repeat(10_000),
      "(".repeat(200_000),
      "said ".repeat(100_000),
      "Norland Steel ".repeat(40_000),
      "\"A.\" ".repeat(10_000)
    };
    for (String body : bodies) {
      long begin = cpu();
      reader.read(Sample.article("", body, "en"));
      assertThat(cpu() - begin).as(body.substring(0, 9)).isLessThan(20_000_000_000L);
    }
  }

  /** Nanoseconds this thread has computed, so that a busy machine fails no test. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Span> spans(Statement s) {
    List<Span> spans = new ArrayList<>(List.of(s.sentence()));
    for (Span span : new Span[] {s.source(), s.cue(), s.content()}) {
      if (span != null) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static Article random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(8) == 0 ? "" : " ");
    }
    int cut = text.length() / 5;
    return Sample.article(text.substring(0, cut), text.substring(cut), "en");
  }
}
