package io.claimshift.text;

import java.util.Random;

/** Text without sense for torture. */
final class RandomText {

  private RandomText() {}

  /** Up to {@code most} units drawn from an alphabet. */
  static String of(Random random, String alphabet, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** How many units are not white space. */
  static int ink(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }
}
