package io.claimshift.copies;

import io.claimshift.text.WordHashes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The words before a headline that tell what kind of sending it is: FLASH, RPT, UPDATE 2. */
final class SendingTags {

  private static final String RESOURCE = "tags.txt";
  private static final Set<Integer> TAGS = new HashSet<>();
  private static final Set<Integer> AGAIN = new HashSet<>();

  static {
    load();
  }

  private SendingTags() {}

  /** How many words at the beginning are tags. */
  static int leading(WordHashes words) {
    int count = 0;
    while (count < words.size()
        && (TAGS.contains(words.hash(count)) || (count > 0 && words.figure(count)))) {
      count++;
    }
    return count < words.size() ? count : 0;
  }

  /** Whether the tags say that the text was sent before. */
  static boolean again(WordHashes words) {
    int tags = leading(words);
    for (int i = 0; i < tags; i++) {
      if (AGAIN.contains(words.hash(i))) {
        return true;
      }
    }
    return false;
  }

  private static void load() {
    try (InputStream in = SendingTags.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(SendingTags::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line) {
    boolean again = line.startsWith("+");
    int word = WordHashes.of(again ? line.substring(1) : line).hash(0);
    TAGS.add(word);
    if (again) {
      AGAIN.add(word);
    }
  }
}
