package io.claimshift.text.parse;

import io.claimshift.text.Sentence;
import io.claimshift.text.SentenceSplitter;
import io.claimshift.text.Token;
import io.claimshift.text.Tokeniser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * Makes silver trees: sentences and headlines of a news archive, cut by our own tokeniser, read by
 * the teacher. Sentences in which somebody says or denies something are favoured, since they are
 * the ones that will be read. Every twentieth article is held out for testing.
 */
final class Silver {

  private static final long SEED = 20261123L;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 70;
  private static final Pattern POSITION =
      Pattern.compile(
          "\\b(den(y|ies|ied|ying|ials?)|confirm\\w*|admi(ts?|tted|tting|ssion)|acknowledg\\w*"
              + "|reject\\w*|dismiss\\w*|retract\\w*|disput\\w+|refut\\w+|conced\\w+|insist\\w*"
              + "|claim\\w*|alleg\\w+|accus\\w+|declin\\w+|refus\\w+)\\b");
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(sa(y|ys|id|ying)|told|tells?|according|announc\\w+|add(s|ed)|wr(ote|ites?)|argu\\w+"
              + "|warn\\w*|stat(es|ed)|report(s|ed)|asked|call(s|ed)|vow\\w*|not(es|ed))\\b");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Tokeniser tokeniser = new Tokeniser();
  private final Truecase truecase = new Truecase();
  private final Random random = new Random(SEED);
  private final List<Pick> picks = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private record Pick(boolean headline, boolean heldOut, String[] words) {}

  /** Reads {@code text}, chooses, has it read by the teacher and writes {@code silver} (gzip). */
  static void make(Path text, Path silver) throws IOException {
    Silver maker = new Silver();
    NewsText.forEach(text, maker::choose);
    Collections.shuffle(maker.picks, maker.random);
    System.err.println(maker.picks.size() + " sentences and headlines chosen");
    maker.write(silver);
  }

  private void choose(NewsText.Item item) {
    boolean heldOut = item.number() % 20 == 0;
    List<String> positions = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Sentence sentence : splitter.split(item.body())) {
      String text = item.body().substring(sentence.begin(), sentence.end());
      truecase.learn(List.of(words(text)));
      if (POSITION.matcher(text).find()) {
        positions.add(text);
      } else if (REPORT.matcher(text).find()) {
        reports.add(text);
      } else {
        others.add(text);
      }
    }
    add(item.headline(), true, heldOut);
    some(positions, 3, heldOut);
    some(reports, 2, heldOut);
    some(others, 3, heldOut);
  }

  private void some(List<String> sentences, int wanted, boolean heldOut) {
    Collections.shuffle(sentences, random);
    sentences.stream().limit(wanted).forEach(s -> add(s, false, heldOut));
  }

  private void add(String text, boolean headline, boolean heldOut) {
    String[] words = words(text);
    if (words.length >= SHORTEST && words.length <= LONGEST && seen.add(text)) {
      picks.add(new Pick(headline, heldOut, words));
    }
  }

  private String[] words(String text) {
    return tokeniser.tokenise(text).stream().map(Token::text).toArray(String[]::new);
  }

  private void write(Path silver) throws IOException {
    Teacher teacher = new Teacher();
    System.err.println("teacher ready");
    Files.createDirectories(silver.toAbsolutePath().getParent());
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(silver), 1 << 16, true),
                StandardCharsets.UTF_8))) {
      int done = 0;
      for (Pick pick : picks) {
        String[] read = pick.headline() ? truecase.sentenceCase(pick.words()) : pick.words();
        SilverFile.write(out, pick.headline(), pick.heldOut(), pick.words(), teacher.read(read));
        if (++done % 10_000 == 0) {
          out.flush();
          System.err.println(done + " read");
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
