package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoIT {

  @Test
  void demo_printsTheConfirmationOnceAndTheWithdrawal() {
    Commands demo = Commands.run("demo", "--once", "--rate", "100");

    assertThat(demo.code()).as(demo.err()).isZero();
    assertThat(demo.out()).contains("Desk page: http://127.0.0.1:");
    assertThat(demo.out().split("North Korea: denied -> confirmed", -1)).hasSize(2);
    assertThat(demo.out()).contains("WITHDRAWS alert");
    assertThat(demo.out()).contains("The stream is over");
  }

  @Test
  void rateBelowOne_isWrongUsage() {
    Commands demo = Commands.run("demo", "--rate", "0");

    assertThat(demo.code()).isEqualTo(2);
    assertThat(demo.err()).contains("--rate");
  }
}
