package io.claimshift.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random stories with copies, updates, kills and redeliveries, in two orders of arrival. */
class CopyOrderTest {

  private static final Instant END = Articles.NOON.plus(Duration.ofHours(72));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void shuffledArrival_givesTheSameGroupsAndCanonicals(long seed) {
    Random random = new Random(seed);
    List<Article> inOrder = stream(random);
    List<Article> shuffled = new ArrayList<>(inOrder);
    shuffled.addAll(inOrder.subList(0, inOrder.size() / 3));
    Collections.shuffle(shuffled, random);

    assertThat(groups(shuffled)).as("seed %d", seed).isEqualTo(groups(inOrder));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 7, 11})
  void everyStory_keepsOneMemberOnUnique(long seed) {
    List<Article> articles = stream(new Random(seed));
    Collections.shuffle(articles, new Random(seed));
    MapCopyStore store = new MapCopyStore();
    play(articles, store).oneStandsForEach(store.groups().values(), seed);
  }

  /** Members that still live, by what stands for them. */
  private static Map<String, TreeSet<String>> groups(List<Article> articles) {
    MapCopyStore store = new MapCopyStore();
    play(articles, store);
    return groups(store);
  }

  static Map<String, TreeSet<String>> groups(MapCopyStore store) {
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (Group group : store.groups().values()) {
      TreeSet<String> members = new TreeSet<>();
      group.members().stream().filter(Member::usable).forEach(member -> members.add(member.uri()));
      if (!members.isEmpty()) {
        groups.put(group.canonical().uri(), members);
      }
    }
    return groups;
  }

  private static LastOutcomes play(List<Article> articles, MapCopyStore store) {
    CopyJudge judge = new CopyJudge(store, CopyPolicy.DEFAULT);
    LastOutcomes last = new LastOutcomes();
    articles.forEach(article -> last.take(judge.judge(article, END)));
    return last;
  }

  static List<Article> stream(Random random) {
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 12; story++) {
      RandomText text = new RandomText(random);
      int copies = 1 + random.nextInt(5);
      for (int copy = 0; copy < copies; copy++) {
        String uri = "s" + story + "-" + copy;
        Instant time = Articles.NOON.plusSeconds(random.nextInt(36 * 3600));
        String body = copy == 0 ? text.whole() : text.edited(random);
        articles.add(Articles.story(uri, "1.9", time, "Headline of story " + story, body));
        if (random.nextInt(4) == 0) {
          String update = body + "\n\n" + RandomText.paragraph(random);
          Instant later = time.plus(Duration.ofMinutes(30));
          articles.add(Articles.story(uri, "1.10", later, "Headline of story " + story, update));
        }
        if (random.nextInt(6) == 0) {
          articles.add(
              Articles.notice(uri, "2", time.plus(Duration.ofHours(1)), PubStatus.CANCELED));
        }
      }
    }
    articles.sort((left, right) -> left.versionCreated().compareTo(right.versionCreated()));
    return articles;
  }
}
