package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.text.MinHash;
import io.claimshift.text.Shingles;
import io.claimshift.text.WordHashes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateIndexTest {

  private static final int MOST = 32;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void everyPairThatComparisonMatches_isACandidate(long seed) {
    List<Fingerprint> texts = texts(new Random(seed));
    CandidateIndex index = new CandidateIndex();
    TreeSet<String> matched = new TreeSet<>();
    TreeSet<String> missed = new TreeSet<>();
    for (int younger = 0; younger < texts.size(); younger++) {
      List<String> found = uris(index.like(texts.get(younger).sketch(), MOST));
      boolean copy = false;
      for (int elder = 0; elder < younger; elder++) {
        if (Resemblance.between(texts.get(elder), texts.get(younger), Duration.ZERO) != null) {
          copy = true;
          matched.add(elder + "-" + younger);
          if (!found.contains(Integer.toString(elder))) {
            missed.add(elder + "-" + younger);
          }
        }
      }
      index.put(Integer.toString(younger), texts.get(younger).sketch(), !copy);
    }

    assertThat(matched).as("seed %d", seed).hasSizeGreaterThan(40);
    assertThat(missed).as("seed %d", seed).isEmpty();
  }

  @Test
  void footerOfAHundredStories_makesNoCandidates() {
    Random random = new Random(4);
    String footer = RandomText.paragraph(random);
    CandidateIndex index = new CandidateIndex();
    for (int i = 0; i < 100; i++) {
      index.put("s" + i, sketch(new RandomText(random).whole() + "\n\n" + footer), true);
    }

    assertThat(index.like(sketch(new RandomText(random).whole() + "\n\n" + footer), MOST))
        .isEmpty();
  }

  @Test
  void storyOfAHundredCopies_staysFindable() {
    Random random = new Random(6);
    RandomText text = new RandomText(random);
    CandidateIndex index = new CandidateIndex();
    for (int i = 0; i < 100; i++) {
      index.put("c" + i, sketch(text.edited(random)), i == 0);
    }

    assertThat(index.like(sketch(text.edited(random)), MOST)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 34})
  void removedAndReplacedArticles_areNotFound(long seed) {
    Random random = new Random(seed);
    CandidateIndex index = new CandidateIndex();
    List<String> live = new ArrayList<>();
    List<int[]> sketches = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      sketches.add(sketch(new RandomText(random).whole()));
      index.put("a" + i, sketches.get(i), true);
      live.add("a" + i);
      if (random.nextInt(3) > 0) {
        Collections.swap(live, random.nextInt(live.size()), live.size() - 1);
        index.remove(live.remove(live.size() - 1));
      }
    }

    assertThat(index.size()).isEqualTo(live.size());
    for (int i = 0; i < 600; i++) {
      List<String> found = uris(index.like(sketches.get(i), MOST));
      assertThat(found)
          .as("seed %d, article %d", seed, i)
          .isEqualTo(live.contains("a" + i) ? List.of("a" + i) : List.of());
    }
  }

  /** Stories with cut and edited copies, some under a footer that all of one sender share. */
  private static List<Fingerprint> texts(Random random) {
    String footer = RandomText.paragraph(random);
    List<String> texts = new ArrayList<>();
    for (int story = 0; story < 40; story++) {
      RandomText text = new RandomText(random);
      texts.add(text.whole());
      for (int copy = random.nextInt(4); copy > 0; copy--) {
        texts.add(text.edited(random) + (random.nextBoolean() ? "\n\n" + footer : ""));
      }
    }
    Collections.shuffle(texts, random);
    return texts.stream()
        .map(text -> new Fingerprint(Articles.story("u", "1", Articles.NOON, "Headline", text)))
        .toList();
  }

  private static List<String> uris(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::uri).toList();
  }

  private static int[] sketch(String text) {
    return MinHash.of(Shingles.of(WordHashes.of(text)));
  }
}
