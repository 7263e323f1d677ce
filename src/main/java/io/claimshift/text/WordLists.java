package io.claimshift.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads bundled word lists: UTF-8 text, one entry a line (several where separated by white space in
 * a word section), {@code #} begins a comment, {@code [name]} begins a section.
 */
public final class WordLists {

  private final String name;
  private final Map<String, List<String>> sections;

  private WordLists(String name, Map<String, List<String>> sections) {
    this.name = name;
    this.sections = sections;
  }

  /**
   * Reads the list {@code name} beside {@code anchor}.
   *
   * @throws IllegalStateException when there is no such resource
   */
  public static WordLists load(Class<?> anchor, String name) {
    Map<String, List<String>> sections = new HashMap<>();
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "word list missing: " + anchor.getPackageName() + "/" + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> section = sections.computeIfAbsent("", k -> new ArrayList<>());
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = strip(line);
        if (entry.startsWith("[") && entry.endsWith("]")) {
          section =
              sections.computeIfAbsent(
                  entry.substring(1, entry.length() - 1), k -> new ArrayList<>());
        } else if (!entry.isEmpty()) {
          section.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
    return new WordLists(name, sections);
  }

  private static String strip(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  /** The lines of a section, in file order. */
  public List<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException("word list " + name + " has no section [" + section + "]");
    }
    return List.copyOf(lines);
  }

  /** All white-space separated words of a section. */
  public Set<String> words(String section) {
    List<String> words = new ArrayList<>();
    for (String line : lines(section)) {
      words.addAll(List.of(line.split("\\s+")));
    }
    return WordSet.copyOf(words);
  }
}
