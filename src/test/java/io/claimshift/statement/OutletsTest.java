package io.claimshift.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A paper's own voice is nobody's position; a state's media are the state's. */
class OutletsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Swiss daily Bergblatt said on Sunday that the shipyard had sold two tugs.",
        "Bergblatt, a Swiss newspaper, said the shipyard had sold two tugs.",
        "The newspaper said the shipyard had sold two tugs.",
        "Local media said the shipyard had sold two tugs."
      })
  void whatAnOutletTells_hasNoHolder(String body) {
    assertThat(Sample.body(body)).isNotEmpty().allMatch(s -> s.holder().isEmpty());
  }

  @Test
  void outletMetAgainByNameAlone_hasNoHolder() {
    List<Statement> read =
        Sample.body(
            "The Swiss daily Bergblatt said on Sunday that the shipyard had sold two tugs.\n\n"
                + "On Monday Bergblatt said that the tugs had been sold to a friend.");
    assertThat(read).isNotEmpty().allMatch(s -> s.holder().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran's state news agency said on Sunday that Iran had sold two tugs.",
        "The shipyard told the newspaper that it had sold two tugs.",
        "The Paper Makers' Union said on Sunday that the mill had sold two tugs."
      })
  void whoeverElseSpeaks_keepsItsHolder(String body) {
    assertThat(Sample.body(body)).isNotEmpty().anyMatch(s -> !s.holder().isEmpty());
  }
}
