package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sentences with a cue, labelled by hand, against what is read in them. */
class FramesTest {

  @Test
  void handLabelledFrames_areReadRight() {
    List<String> frames = WordLists.load(FramesTest.class, "frames.txt").lines("");
    List<String> wrong = new ArrayList<>();
    for (String frame : frames) {
      String[] parts = frame.split(" \\| ");
      List<Statement> read = Sample.body(parts[0]);
      if (!right(read, parts[1], parts[2])) {
        wrong.add(frame + "  <- " + told(read));
      }
    }

    assertThat(frames).hasSizeGreaterThan(180);
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
  }

  private static boolean right(List<Statement> read, String holder, String position) {
    if (position.equals("none")) {
      return read.stream().noneMatch(FramesTest::committed);
    }
    Position wanted = Position.valueOf(position.toUpperCase(Locale.ROOT));
    return read.stream()
        .anyMatch(s -> s.holder().equals(holder) && s.position() == wanted && plain(s));
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
