package io.claimshift.copies;

import io.claimshift.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * As many articles as wanted out of some real ones: stories of which two words in three are
 * exchanged for others, in each pass over the real ones for another one, and copies of what came
 * shortly before: cut, retitled, in capitals, with a paragraph of another story.
 */
final class EditedStream {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final int REMEMBERED = 2_000;

  private final List<Article> real;
  private final double copies;
  private final Random random;
  private final long millisBetween;
  private final List<Article> recent = new ArrayList<>();
  private long made;

  /**
   * @param copies share of copies
   * @param millisBetween how far apart articles are by their own time
   */
  EditedStream(List<Article> real, double copies, long millisBetween, long seed) {
    this.real = real;
    this.copies = copies;
    this.millisBetween = millisBetween;
    this.random = new Random(seed);
  }

  Article next() {
    boolean copy = !recent.isEmpty() && random.nextDouble() < copies;
    String uri = "urn:newsml:example.org:2026:article-" + made;
    Article article =
        copy
            ? copy(recent.get(random.nextInt(recent.size())), uri)
            : story(real.get((int) (made % real.size())), uri, made / real.size());
    if (!copy) {
      remember(article);
    }
    made++;
    return article;
  }

  private void remember(Article article) {
    if (recent.size() < REMEMBERED) {
      recent.add(article);
    } else {
      recent.set(random.nextInt(REMEMBERED), article);
    }
  }

  /** Exchanges are the same throughout one pass, as the names of another event would be. */
  private Article story(Article original, String uri, long pass) {
    StringBuilder body = new StringBuilder(original.body().length() + 64);
    for (String word : SPACE.split(original.body())) {
      int hash = (word.hashCode() * 31 + (int) pass) * 0x9E3779B1;
      body.append(word);
      if (pass > 0 && (hash >>> 8) % 3 > 0 && !word.isEmpty()) {
        body.append(Integer.toString(hash >>> 20, 36));
      }
      body.append(' ');
    }
    return NinjsLines.at(original, uri, body.toString(), made * millisBetween);
  }

  private Article copy(Article story, String uri) {
    String[] paragraphs = story.body().split("\n\n");
    int kept = Math.max(1, (int) (paragraphs.length * (0.3 + 0.7 * random.nextDouble())));
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < kept; i++) {
      body.append(paragraphs[i]).append("\n\n");
    }
    if (random.nextBoolean()) {
      String[] other = real.get(random.nextInt(real.size())).body().split("\n\n");
      body.append(other[random.nextInt(other.length)]);
    }
    String text = body.toString();
    return NinjsLines.at(
        story,
        uri,
        random.nextInt(8) == 0 ? text.toUpperCase(Locale.ROOT) : text,
        made * millisBetween);
  }
}
