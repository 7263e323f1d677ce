package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with a cue, labelled by hand, against what is read in them. */
class FramesTest {

  @ParameterizedTest
  @CsvSource({"frames.txt, 180", "frames-fields.txt, 220", "frames-turns.txt, 80"})
  void handLabelledFrames_areReadRight(String file, int least) {
    List<String> frames = WordLists.load(FramesTest.class, file).lines("");
    List<String> wrong = new ArrayList<>();
    for (String frame : frames) {
      String[] parts = frame.split(" \\| ");
      List<Statement> read = read(parts[0]);
      if (!right(read, parts[1], parts[2])) {
        wrong.add(frame + "  <- " + told(read));
      }
    }

    assertThat(frames).hasSizeGreaterThan(least);
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static List<Statement> read(String text) {
    int both = text.indexOf(" || ");
    if (both >= 0) {
      return Sample.all(text.substring(0, both), text.substring(both + 4));
    }
    return text.startsWith("H: ") ? Sample.headline(text.substring(3)) : Sample.body(text);
  }

  private static boolean right(List<Statement> read, String holder, String position) {
    if (position.equals("none")) {
      return read.stream().noneMatch(FramesTest::committed);
    }
    boolean past = position.endsWith(",background");
    Position wanted =
        Position.valueOf(position.replace(",background", "").toUpperCase(Locale.ROOT));
    return read.stream()
        .filter(s -> s.background() == past && s.modality() == Modality.PLAIN)
        .anyMatch(s -> s.holder().equals(holder) && s.position() == wanted);
  }

  private static boolean committed(Statement s) {
    return plain(s) && s.position() != Position.ASSERTED && s.confidence() >= 0.5;
  }

  private static boolean plain(Statement s) {
    return !s.background() && s.modality() == Modality.PLAIN;
  }

  private static String told(List<Statement> read) {
    return read.stream()
        .map(
            s ->
                s.holder()
                    + " "
                    + s.position()
                    + (plain(s) ? " " : " (weak) ")
                    + s.rule()
                    + " "
                    + s.confidence())
        .toList()
        .toString();
  }
}
