package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "Harbour Lines plc, Harbour Lines",
    "Harbour, Harbour Lines",
    "Okonjo, Adaeze Okonjo",
    "FSA, Food Standards Agency",
    "Food Standards Agency, FSA"
  })
  void formOfOneName_isTheKnownParty(String name, String known) {
    assertThat(NameForms.among(List.of(known, "Ministry of Ports"), name)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "Lines, Harbour Lines plc Group Services",
    "the company, Harbour Lines",
    "Adaeze Okonjo, Chidi Okonjo",
    "FSA, Financial Conduct Authority",
    "union, Union of Dockers"
  })
  void otherName_staysItself(String name, String known) {
    assertThat(NameForms.among(List.of(known), name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"Okonjo", "Harbour"})
  void twoThatFit_areNone(String name) {
    List<String> known =
        List.of("Adaeze Okonjo", "Chidi Okonjo", "Harbour Lines", "Harbour Authority");
    assertThat(NameForms.among(known, name)).isEqualTo(name);
  }
}
