package io.claimshift.text.parse;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Silver trees as lines: a comment with the kind, then "word, word as read, tag, head, label" for
 * each word, then an empty line.
 */
final class SilverFile {

  /**
   * A sentence of the file.
   *
   * @param headline whether it is a headline
   * @param heldOut whether it is kept for testing
   * @param tree the words as the teacher saw them, with its reading
   * @param written the words as they stand in the article
   */
  record Entry(boolean headline, boolean heldOut, Tree tree, String[] written) {}

  private SilverFile() {}

  static void write(Writer out, boolean headline, boolean heldOut, String[] words, Tree tree)
      throws IOException {
    out.write("#" + (headline ? "headline" : "body") + (heldOut ? "\theld-out\n" : "\ttrain\n"));
    for (int i = 0; i < words.length; i++) {
      out.write(words[i] + '\t' + tree.words()[i] + '\t' + tree.tags()[i]);
      out.write("\t" + tree.heads()[i] + '\t' + tree.labels()[i] + '\n');
    }
    out.write('\n');
  }

  /** All sentences of the file; a file that is still being written gives those that are whole. */
  static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String kind = in.readLine(); kind != null; kind = in.readLine()) {
        List<String[]> rows = new ArrayList<>();
        String line = in.readLine();
        for (; line != null && !line.isEmpty(); line = in.readLine()) {
          rows.add(line.split("\t"));
        }
        if (line != null) {
          entries.add(entry(kind, rows));
        }
      }
    } catch (EOFException e) {
      System.err.println("silver file is cut short after " + entries.size() + " sentences");
    }
    return entries;
  }

  private static Entry entry(String kind, List<String[]> rows) {
    int n = rows.size();
    Tree tree = new Tree(new String[n], new String[n], new int[n], new String[n]);
    String[] written = new String[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      written[i] = row[0].intern();
      tree.words()[i] = row[1].intern();
      tree.tags()[i] = row[2].intern();
      tree.heads()[i] = Integer.parseInt(row[3]);
      tree.labels()[i] = row[4].intern();
    }
    return new Entry(kind.startsWith("#headline"), kind.endsWith("held-out"), tree, written);
  }
}
