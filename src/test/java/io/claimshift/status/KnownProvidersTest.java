package io.claimshift.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownProvidersTest {

  @Test
  void firstFew_keepTheirName_othersAreOne() {
    KnownProviders providers = new KnownProviders(2);

    assertThat(providers.label("Tidewater")).isEqualTo("Tidewater");
    assertThat(providers.label("Corvane")).isEqualTo("Corvane");
    assertThat(providers.label("Third")).isEqualTo(KnownProviders.OTHER);
    assertThat(providers.label("Tidewater")).isEqualTo("Tidewater");
  }

  @Test
  void emptyAndEndlessNames_areNoLabels() {
    KnownProviders providers = new KnownProviders(2);

    assertThat(providers.label(" ")).isEqualTo(KnownProviders.UNKNOWN);
    assertThat(providers.label("x".repeat(1000))).isEqualTo(KnownProviders.OTHER);
  }
}
