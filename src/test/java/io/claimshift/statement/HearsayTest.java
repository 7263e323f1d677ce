package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HearsayTest {

  @Test
  void whatOnlyAReportTells_isNobodysPosition() {
    assertThat(
            Sample.body(
                "According to that report, which named no source, Orbix Motors has agreed to sell"
                    + " its plant to Halden."))
        .extracting(Statement::holder)
        .containsOnly("");
  }

  @Test
  void whatAPartyTellsOfAnother_isThatOnesPosition() {
    assertThat(Sample.body("According to the police, Orbix Motors has agreed to sell its plant."))
        .extracting(Statement::holder)
        .contains("Orbix Motors");
  }

  @Test
  void papersOfWhateverName_holdNoPosition() {
    assertThat(
            Sample.body(
                "The Sunday Mirror reported that the plant was sold. The Washington Times said it"
                    + " was not."))
        .extracting(Statement::holder)
        .containsOnly("");
  }
}
