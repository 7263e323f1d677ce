package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
  @TempDir private Path directory;

  @Test
  void emptyLines_areLeftOut() throws IOException {
    assertThat(read("a\n\n  \r\nb")).containsExactly("a", "b");
  }

  @Test
  void lastLine_needsNoEnd() throws IOException {
    assertThat(read("a\nb")).containsExactly("a", "b");
    assertThat(read("a\nb\n")).containsExactly("a", "b");
    assertThat(read("")).isEmpty();
  }

  @Test
  void bytesThatAreNoText_arePassedOn() throws IOException {
    byte[] odd = {(byte) 0xff, (byte) 0xfe, '\n'};

    try (Lines lines = new Lines(new ByteArrayInputStream(odd))) {
      assertThat(lines.next()).containsExactly(0xff, 0xfe);
    }
  }

  @Test
  void linesAcrossBlocks_areWhole() throws IOException {
    String text = "a".repeat(65_535) + "\n" + "b".repeat(200_000) + "\nc\n";

    List<String> lines = read(text);

    assertThat(lines).hasSize(3);
    assertThat(String.join("\n", lines) + "\n").isEqualTo(text);
  }

  @Test
  void packedFile_isUnpacked() throws IOException {
    Path file = directory.resolve("wire.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("a\nb\n".getBytes(StandardCharsets.UTF_8));
    }

    try (Lines lines = Lines.open(file)) {
      assertThat(all(lines)).containsExactly("a", "b");
    }
  }

  private static List<String> read(String text) throws IOException {
    try (Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return all(lines);
    }
  }

  private static List<String> all(Lines lines) throws IOException {
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      all.add(new String(line, StandardCharsets.UTF_8));
    }
    return all;
  }
}
