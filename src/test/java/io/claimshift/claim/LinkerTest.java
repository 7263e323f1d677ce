package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Modality;
import io.claimshift.statement.Position;
import io.claimshift.statement.Proposition;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final Instant TIME = Instant.parse("2025-03-01T10:00:00Z");
  private static final List<String> FERRY =
      Context.of(
          "Ferry line's passport files stolen",
          "Thieves copied the passport files of ferry passengers from the Norrvik Line, a paper"
              + " said. The company sails from Tromso to the islands.");
  private static final List<String> MINE =
      Context.of(
          "Mine's dam may leak into lake",
          "Villagers say the dam of the Orrin mine leaks into Lake Margen after the rains. The"
              + " company digs for copper in the hills.");

  private final Linker linker = new Linker(LinkPolicy.DEFAULT);

  LinkerTest() {
    linker.put(claim("ferry", FERRY, "passport", "files", "copy", "passenger"));
    linker.put(claim("mine", MINE, "dam", "leak", "lake"));
    for (int i = 0; i < 40; i++) {
      linker.put(
          claim(
              "other" + i,
              List.of("topic" + i, "matter" + i, "place" + i),
              "deed" + i,
              "item" + i));
    }
  }

  @Test
  void sameWordsInTheSameStory_link() {
    assertThat(link(FERRY, Position.DENIED, "passport", "files", "copy").claimId())
        .isEqualTo("ferry");
  }

  @Test
  void denialInOtherWords_linksWithinItsStory() {
    assertThat(link(FERRY, Position.DENIED, "passenger", "data", "intrusion").claimId())
        .isEqualTo("ferry");
  }

  @Test
  void fewLikeWordsInAnotherStory_doNotLink() {
    assertThat(link(MINE, Position.DENIED, "passenger", "data", "intrusion").found()).isFalse();
  }

  @Test
  void confirmationThatSharesOnlyTheAgent_isOfOtherNews() {
    linker.put(claim("line", FERRY, "norrvi", "line", "copy", "files"));
    Member member = new Member(List.of("norrvi", "line", "timetable", "winter"));
    Link link = linker.link(member, statement(Position.CONFIRMED), linker.scene(new Member(FERRY)));
    assertThat(link.claimId()).isNotEqualTo("line");
  }

  @Test
  void confirmationThatBringsNewNames_isFartherOff() {
    Member member = new Member(List.of("passport", "files", "copy"));
    Linker.Scene scene = linker.scene(new Member(FERRY));
    double known = linker.link(member, confirmed("Copy"), scene).similarity();
    double strange = linker.link(member, confirmed("Emil Brandt"), scene).similarity();
    assertThat(strange).isPositive().isLessThan(known);
  }

  @Test
  void flashOfOneSentence_linksByItsWordsAlone() {
    List<String> flash = List.of("passport", "files", "copy");
    assertThat(link(flash, Position.ASSERTED, "passport", "files", "copy").claimId())
        .isEqualTo("ferry");
    assertThat(link(flash, Position.ASSERTED, "files", "storm", "pier", "roof").found()).isFalse();
  }

  @Test
  void assertionOfSomethingElseInTheStory_opensItsOwnClaim() {
    assertThat(link(FERRY, Position.ASSERTED, "harbour", "pier", "storm").found()).isFalse();
  }

  @Test
  void forgottenClaim_isNotFound() {
    linker.remove("ferry");
    assertThat(link(FERRY, Position.DENIED, "passport", "files", "copy").found()).isFalse();
    assertThat(linker.size()).isEqualTo(41);
  }

  private Link link(List<String> context, Position position, String... stems) {
    Member member = new Member(List.of(stems));
    return linker.link(member, statement(position), linker.scene(new Member(context)));
  }

  private static Claim claim(String id, List<String> context, String... stems) {
    return new Claim(
        id,
        id,
        "",
        List.of(new Member(List.of(stems))),
        List.of(new Member(context)),
        PositionHistory.EMPTY,
        1,
        0,
        TIME,
        TIME,
        null);
  }

  private static Statement confirmed(String name) {
    return statement(
        Position.CONFIRMED, new Proposition("", "", List.of(), List.of(name), List.of()));
  }

  private static Statement statement(Position position) {
    return statement(position, new Proposition("", "", List.of(), List.of(), List.of()));
  }

  private static Statement statement(Position position, Proposition proposition) {
    Span sentence = new Span(0, 5, "text.");
    return new Statement(
        TextField.BODY,
        sentence,
        null,
        null,
        null,
        "Norrvik Line",
        position,
        false,
        Modality.PLAIN,
        proposition,
        "test",
        0.9);
  }
}
