package io.claimshift.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Alert ALERT = Alerts.reversal().alert();

  private static boolean selects(Watch watch) {
    return watch.selects(ALERT, name -> name.equals("DPRK") ? "North Korea" : name);
  }

  private static Watch of(
      List<String> actors,
      List<String> words,
      Set<AlertType> types,
      Severity least,
      List<String> languages,
      double confidence) {
    return new Watch(
        "world",
        actors,
        words.stream().map(Phrase::of).toList(),
        types,
        least,
        languages,
        confidence,
        null);
  }

  private static boolean actors(String... names) {
    return selects(of(Arrays.asList(names), List.of(), Set.of(), null, List.of(), 0));
  }

  private static boolean words(String... words) {
    return selects(of(List.of(), Arrays.asList(words), Set.of(), null, List.of(), 0));
  }

  private static boolean languages(String... tags) {
    return selects(of(List.of(), List.of(), Set.of(), null, Arrays.asList(tags), 0));
  }

  private static boolean least(Severity severity) {
    return selects(of(List.of(), List.of(), Set.of(), severity, List.of(), 0));
  }

  @Test
  void noCondition_selectsEverything() {
    assertThat(actors()).isTrue();
  }

  @Test
  void actor_isHolderOrAgent_byAnyName() {
    assertThat(actors("russia")).isTrue();
    assertThat(actors("France", "DPRK")).isTrue();
    assertThat(actors("Korea")).isFalse();
  }

  @Test
  void words_areWholeOnes_inClaimOrHeadline_inAnyCaseAndAccent() {
    assertThat(words("TROOPS")).isTrue();
    assertThat(words("defence ministry")).isTrue();
    assertThat(words("skoda")).isTrue();
    assertThat(words("russia")).as("possessive").isTrue();
    assertThat(words("troop")).isFalse();
    assertThat(words("ministry troops")).isFalse();
  }

  @Test
  void star_standsForTheRestOfTheWord() {
    assertThat(words("troop*")).isTrue();
    assertThat(words("acknowledg*")).isTrue();
    assertThat(words("roop*")).isFalse();
  }

  @Test
  void phraseWithoutWords_isRefused() {
    assertThatThrownBy(() -> Phrase.of(" *")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severity_isTheLeastWanted() {
    assertThat(least(Severity.ROUTINE)).isTrue();
    assertThat(least(Severity.URGENT)).isTrue();
    assertThat(least(Severity.FLASH)).isFalse();
  }

  @Test
  void language_includesItsParts() {
    assertThat(languages("en")).isTrue();
    assertThat(languages("fr", "EN-GB")).isTrue();
    assertThat(languages("en-us")).isFalse();
    assertThat(languages("e")).isFalse();
  }

  @Test
  void everyCondition_hasToBeMet() {
    assertThat(
            selects(
                of(
                    List.of("Russia"),
                    List.of("troops"),
                    Set.of(AlertType.REVERSAL),
                    Severity.URGENT,
                    List.of("en"),
                    0.8)))
        .isTrue();
    assertThat(
            selects(
                of(List.of("Russia"), List.of(), Set.of(AlertType.DISPUTE), null, List.of(), 0)))
        .isFalse();
    assertThat(selects(of(List.of("Russia"), List.of(), Set.of(), null, List.of(), 0.81)))
        .isFalse();
  }

  @Test
  void quietHours_goOverMidnight_byTheDesksClock() {
    QuietHours night =
        new QuietHours(
            LocalTime.of(23, 0), LocalTime.of(6, 0), ZoneId.of("Europe/Paris"), Severity.FLASH);

    assertThat(night.silence(Severity.URGENT, Instant.parse("2025-07-01T20:59:00Z"))).isFalse();
    assertThat(night.silence(Severity.URGENT, Instant.parse("2025-07-01T21:00:00Z"))).isTrue();
    assertThat(night.silence(Severity.FLASH, Instant.parse("2025-07-01T21:00:00Z"))).isFalse();
    assertThat(night.silence(Severity.URGENT, Instant.parse("2025-07-02T03:59:00Z"))).isTrue();
    assertThat(night.silence(Severity.URGENT, Instant.parse("2025-07-02T04:00:00Z"))).isFalse();
    assertThat(night.silence(Severity.URGENT, Instant.parse("2025-01-02T04:30:00Z")))
        .as("in winter Paris is an hour earlier")
        .isTrue();
  }

  @Test
  void quietHoursOfNoLength_areRefused() {
    LocalTime six = LocalTime.of(6, 0);
    assertThatThrownBy(() -> new QuietHours(six, six, ZoneId.of("UTC"), Severity.FLASH))
        .hasMessageContaining("06:00");
  }
}
