package io.claimshift.desk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.desk.articles.ArticleIndex.CopyOf;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {
  private final ArticleIndex index = new ArticleIndex(3);

  @Test
  void newerVersion_takesThePlaceOfTheOlder() {
    index.article("a", 0, 10, 1);
    index.article("a", 0, 20, 2);

    assertThat(index.view("a").article()).isEqualTo(Place.at(0, 20));
    assertThat(index.view("b")).isNull();
  }

  @Test
  void statementsNearEachOther_areFetchedAsOne() {
    index.article("a", 0, 1, 1);
    index.statement("a", 2, 100);
    index.statement("a", 2, 103);
    index.statement("a", 2, 9_000);
    index.statement("a", 3, 9_001);

    assertThat(index.view("a").statements())
        .containsExactly(new Place(2, 100, 103), Place.at(2, 9_000), Place.at(3, 9_001));
  }

  @Test
  void statementThatComesBeforeItsArticle_isKept() {
    index.statement("a", 0, 5);
    assertThat(index.view("a")).isNull();

    index.article("a", 0, 1, 1);
    assertThat(index.view("a").statements()).containsExactly(Place.at(0, 5));
  }

  @Test
  void copyThatMoves_isListedUnderItsNewCanonicalAlone() {
    index.article("a", 0, 1, 1);
    index.article("b", 0, 2, 2);
    index.copy("c", copyOf("a", 3));
    index.copy("c", copyOf("b", 4));

    assertThat(index.view("a").copies()).isEmpty();
    assertThat(index.view("b").copies()).containsOnlyKeys("c");
    assertThat(index.copyOf("c").canonicalUri()).isEqualTo("b");
  }

  @Test
  void copyThatStandsForItselfSince_isNoCopy() {
    index.article("a", 0, 1, 1);
    index.copy("b", copyOf("a", 2));
    index.article("b", 0, 3, 3);

    assertThat(index.copyOf("b")).isNull();
    assertThat(index.view("a").copies()).isEmpty();
  }

  @Test
  void articleThatBecomesACopy_isOne() {
    index.article("b", 0, 1, 1);
    index.copy("b", copyOf("a", 2));

    assertThat(index.copyOf("b").canonicalUri()).isEqualTo("a");
  }

  @Test
  void repeatOfTheSameArticle_isNoCopyOfItself() {
    index.article("a", 0, 1, 1);
    index.copy("a", copyOf("a", 2));

    assertThat(index.copyOf("a")).isNull();
  }

  @Test
  void moreThanItHolds_dropsWhatWasHeardOfLongestAgo() {
    index.article("a", 0, 1, 1);
    index.article("b", 0, 2, 2);
    index.article("c", 0, 3, 3);
    index.article("a", 0, 4, 4);
    index.article("d", 0, 5, 5);

    assertThat(index.view("b")).isNull();
    assertThat(index.view("a")).isNotNull();
    assertThat(index.view("d")).isNotNull();
  }

  private static CopyOf copyOf(String canonical, long time) {
    return new CopyOf(canonical, "near", 0.9, time);
  }
}
