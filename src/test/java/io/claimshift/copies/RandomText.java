package io.claimshift.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text of made-up words, and what editors do to it. */
final class RandomText {

  private final List<String> paragraphs = new ArrayList<>();

  RandomText(Random random) {
    for (int i = 0; i < 10; i++) {
      paragraphs.add(paragraph(random));
    }
  }

  static String paragraph(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(20_000) + 1296, 36));
    }
    return text.append('.').toString();
  }

  String whole() {
    return String.join("\n\n", paragraphs);
  }

  /** Cut at the end, in other case, with a paragraph of another's. */
  String edited(Random random) {
    List<String> kept = new ArrayList<>(paragraphs.subList(0, 6 + random.nextInt(5)));
    if (random.nextBoolean()) {
      kept.add(1 + random.nextInt(kept.size() - 1), paragraph(random));
    }
    String text = String.join("\n\n", kept);
    return random.nextBoolean() ? text.toUpperCase(java.util.Locale.ROOT) : text;
  }
}
