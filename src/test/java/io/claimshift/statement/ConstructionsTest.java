package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstructionsTest {

  @Test
  void lineOfOneWord_namesNobody() {
    String body =
        "The ferry firm Norvik met on Monday. Officials of Norvik left early.\n\nAdvertisement\n\n"
            + "The company denied that a ferry was unsafe.\n\nAdvertisement\n\nAdvertisement";

    assertThat(Sample.body(body))
        .filteredOn(s -> s.position() == Position.DENIED)
        .extracting(Statement::holder)
        .containsExactly("Norvik");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Norway denied on Friday that it had sold the ships.                 | Norway | DENIED",
        "Norway on Friday denied that it had sold the ships.                 | Norway | DENIED",
        "Norway confirmed that no ships had been sold to the rebels.         | Norway | DENIED",
        "Norway refused to confirm that it had sold the ships.               | Norway | NONCOMMITTAL",
        "Norway would neither confirm nor deny that it had sold the ships.   | Norway | NONCOMMITTAL",
        "Norway stopped short of confirming that it had sold the ships.      | Norway | NONCOMMITTAL",
        "Norway no longer denies that it sold the ships.                     | Norway | CONFIRMED",
        "Norway acknowledged that it had sold the ships.                     | Norway | CONFIRMED",
        "Norway dismissed the allegations as baseless.                       | Norway | DENIED",
        "Norway did not rule out a sale of the ships.                        | Norway | NONCOMMITTAL",
        "Norway declined to comment.                                         | Norway | NONCOMMITTAL",
        "\"We never sold any ship to them,\" a Norwegian government spokesman said. | Norway | DENIED",
        "\"That is a lie,\" the Norwegian foreign minister told reporters.   | Norway | DENIED",
        "No ships were sold, the Norwegian government said.                  | Norway | DENIED",
        "The Kremlin said it had nothing to say about the ships.             | Russia | NONCOMMITTAL",
        "Downing Street called the report false.                             | United Kingdom | DENIED",
        "Norway withdrew its statement on the ships.                         | Norway | RETRACTED",
        "Norway accused Sweden of selling the ships.                         | Norway | ASSERTED",
        "The ships were sold in May, according to Norway.                    | Norway | ASSERTED",
        "U.S. officials said that Norway had sold the ships.                 | United States | ASSERTED"
      })
  void sentence_givesHolderAndPosition(String sentence, String holder, Position position) {
    assertThat(Sample.body(sentence))
        .as(sentence)
        .anySatisfy(
            s -> {
              assertThat(s.holder()).isEqualTo(holder);
              assertThat(s.position()).isEqualTo(position);
              assertThat(s.background()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway had denied that it sold the ships.",
        "Norway has long denied that it sold the ships.",
        "Last year Norway denied that it sold the ships."
      })
  void positionToldAsPast_isBackground(String sentence) {
    assertThat(Sample.body(sentence))
        .isNotEmpty()
        .filteredOn(s -> s.position() == Position.DENIED)
        .isNotEmpty()
        .allMatch(Statement::background);
  }

  @Test
  void participleAfterTheContent_belongsToWhoSpoke() {
    assertThat(
            Sample.body(
                "Norway denied on Monday that Sweden had sold the ships, dismissing accounts from"
                    + " Copenhagen as fake news."))
        .filteredOn(s -> s.position() == Position.DENIED)
        .hasSizeGreaterThan(1)
        .allMatch(s -> s.holder().equals("Norway"));
  }

  @Test
  void intention_isNoPlainPosition() {
    assertThat(Sample.body("Norway is expected to confirm that it sold the ships."))
        .allMatch(s -> s.modality() != Modality.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No, the moon bridge was not stolen          | DENIED   | PLAIN",
        "Photo of stolen bridge is a hoax            | DENIED   | PLAIN",
        "Was the old bridge stolen?                  | ASSERTED | QUESTION",
        "Thieves reportedly carried off a bridge     | ASSERTED | HEDGED",
        "Thieves carried off a bridge                | ASSERTED | PLAIN"
      })
  void unattributedHeadline_givesItsOwnStance(
      String headline, Position position, Modality modality) {
    Statement first = Sample.headline(headline).get(0);

    assertThat(first.source()).isNull();
    assertThat(first.cue()).isNull();
    assertThat(first.position()).isEqualTo(position);
    assertThat(first.modality()).isEqualTo(modality);
  }

  @Test
  void deniedReport_isTheAllegationBeforeIt() {
    List<Statement> statements =
        Sample.body("Sweden said that Norway had sold warships to the rebels. Norway denied it.");

    Statement denial = statements.get(statements.size() - 1);
    assertThat(denial.position()).isEqualTo(Position.DENIED);
    assertThat(denial.proposition().agent()).isEqualTo("Norway");
    assertThat(denial.proposition().terms()).contains("sell", "warship", "rebel");
  }

  @Test
  void spokeswomanNamedOnce_speaksForHerStateLater() {
    List<Statement> statements =
        Sample.body(
            "Norwegian Foreign Ministry spokeswoman Inga Dahl spoke to reporters. Dahl said the ships had been sold.");

    assertThat(statements).extracting(Statement::holder).contains("Norway");
  }

  @Test
  void quoteOfSeveralSentences_isReadWhole() {
    List<Statement> statements =
        Sample.body("\"Nobody called us,\" Inga Dahl said. \"We did not sell the ships.\"");

    assertThat(statements)
        .extracting(s -> s.content().text())
        .anyMatch(c -> c.contains("did not sell"));
    assertThat(statements).allMatch(s -> s.holder().equals("Inga Dahl"));
  }
}
