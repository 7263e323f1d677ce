package io.claimshift.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private final Voices voices = new Voices();

  @Test
  void personNobodyIntroduced_speaksForItself() {
    assertThat(voices.party("Ines Duarte")).isEqualTo("Ines Duarte");
  }

  @Test
  void personThatMostStoriesIntroduce_speaksForThatParty() {
    voices.learn(Map.of("Ines Duarte", "Porto Ferries"));
    voices.learn(Map.of("Ines Duarte", "Harbour Union"));
    voices.learn(Map.of("Ines Duarte", "Porto Ferries"));
    assertThat(voices.party("Ines Duarte")).isEqualTo("Porto Ferries");
  }

  @Test
  void equalCounts_doNotDependOnOrder() {
    Voices other = new Voices();
    voices.learn(Map.of("Ines Duarte", "Porto Ferries"));
    voices.learn(Map.of("Ines Duarte", "Harbour Union"));
    other.learn(Map.of("Ines Duarte", "Harbour Union"));
    other.learn(Map.of("Ines Duarte", "Porto Ferries"));
    assertThat(voices.party("Ines Duarte")).isEqualTo(other.party("Ines Duarte"));
  }

  @Test
  void storyThatIsTakenBack_countsNoMore() {
    voices.learn(Map.of("Ines Duarte", "Porto Ferries"));
    voices.forget(Map.of("Ines Duarte", "Porto Ferries"));
    assertThat(voices.party("Ines Duarte")).isEqualTo("Ines Duarte");
  }
}
