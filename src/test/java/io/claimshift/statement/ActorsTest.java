package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  private static final Actors KNOWN =
      Actors.bundled()
          .with(
              List.of(
                  new Actor(
                      "Fjord Shipping",
                      Actor.Kind.COMPANY,
                      List.of("FJS"),
                      List.of("the Blue House of Bergen"),
                      List.of("works council", "press desk Fjordmedia"),
                      List.of("Ola Berg")),
                  new Actor("DPRK", null, List.of("North Korea"), null, null, null)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fjord Shipping denied that the ships had been sold. | Fjord Shipping",
        "FJS denied that the ships had been sold. | Fjord Shipping",
        "The Blue House of Bergen denied that the ships had been sold. | Fjord Shipping",
        "Fjordmedia denied that the ships had been sold. | Fjord Shipping",
        "Ola Berg denied that the ships had been sold. | Fjord Shipping",
        "Ola Berg spoke in Bergen. Berg denied that the ships had been sold. | Fjord Shipping",
        "Ola Berg spoke in Bergen. He denied that the ships had been sold. | Fjord Shipping",
        "Fjord Shipping met Velt Energy. The works council denied that the ships had been sold. | Fjord Shipping",
        "Pyongyang denied that the ships had been sold. | DPRK",
        "Norway denied that the ships had been sold. | Norway"
      })
  void nameGivenByTheNewsroom_isItsHolder(String text, String holder) {
    List<Statement> read = new StatementReader(KNOWN).read(Sample.article("", text, "en"));

    assertThat(read)
        .filteredOn(s -> s.position() == Position.DENIED)
        .extracting(Statement::holder)
        .containsExactly(holder);
  }

  @Test
  void organWithoutANameOfItsOwn_meansNobodyWhereItsPartyIsNotNamed() {
    List<Statement> read =
        new StatementReader(KNOWN)
            .read(Sample.article("", "The works council denied that ships had been sold.", "en"));

    assertThat(read).extracting(Statement::holder).doesNotContain("Fjord Shipping");
  }

  @Test
  void nextNewsroom_addsToTheLast() {
    Actors more =
        KNOWN.with(List.of(new Actor("Velt Energy", null, null, null, null, List.of("Ola Berg"))));

    List<Statement> read =
        new StatementReader(more)
            .read(Sample.article("", "Ola Berg and FJS denied that ships had been sold.", "en"));

    assertThat(read).extracting(Statement::holder).contains("Velt Energy", "Fjord Shipping");
  }

  @Test
  void actorWithoutAName_isRefused() {
    assertThatThrownBy(() -> new Actor(" ", null, null, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
