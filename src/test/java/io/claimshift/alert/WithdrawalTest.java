package io.claimshift.alert;

import static io.claimshift.alert.Story.LEAK;
import static io.claimshift.statement.Position.ASSERTED;
import static io.claimshift.statement.Position.CONFIRMED;
import static io.claimshift.statement.Position.DENIED;
import static io.claimshift.statement.Position.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.claim.LinkedStatement;
import io.claimshift.claim.Report;
import io.claimshift.claim.Withdrawal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An alert that an editor takes back, and what is told afterwards. */
class WithdrawalTest {
  private static final Instant RECEIVED = Instant.parse("2025-03-01T00:00:00Z");
  private static final String WHY = "the lawyer spoke for somebody else";

  private final MemoryClaimStore store = new MemoryClaimStore();
  private AlertDesk desk = new AlertDesk(AlertPolicy.DEFAULT, store);

  private Outcome hears(Report report) {
    return desk.report(report, RECEIVED);
  }

  private Alert reversal() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    return hears(new Story("b", 9).copies(4).says("Norvik", CONFIRMED, LEAK).report())
        .alerts()
        .get(0);
  }

  private Outcome withdraw(Alert alert) {
    return desk.withdraw(new Withdrawal(alert.alertId(), alert.claimId(), WHY, RECEIVED), RECEIVED);
  }

  @Test
  void withdrawnAlert_isTakenBackWithTheReason_andItsStatementToo() {
    Alert wrong = reversal();

    Outcome outcome = withdraw(wrong);

    assertThat(outcome.alerts()).hasSize(1);
    Alert retraction = outcome.alerts().get(0);
    assertThat(retraction.type()).isEqualTo(AlertType.RETRACTION);
    assertThat(retraction.withdraws()).isEqualTo(wrong.alertId());
    assertThat(retraction.why()).isEqualTo(WHY);
    assertThat(retraction.articleUri()).isEqualTo("urn:b");
    assertThat(retraction.from()).isEqualTo(CONFIRMED);
    assertThat(retraction.to()).isEqualTo(RETRACTED);
    assertThat(retraction.copies()).isEqualTo(4);
    assertThat(outcome.statements())
        .extracting(LinkedStatement::articleUri, LinkedStatement::withdrawn)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("urn:b", true));
  }

  @Test
  void wrongPosition_countsNoLonger() {
    withdraw(reversal());

    assertThat(store.claims.values().iterator().next().history().current("Norvik"))
        .hasValueSatisfying(entry -> assertThat(entry.position()).isEqualTo(DENIED));
    assertThat(store.claims.values().iterator().next().stories()).isEqualTo(1);
    assertThat(store.filings).containsOnlyKeys("a");
    assertThat(hears(new Story("c", 12).says("Norvik", DENIED, LEAK).report()).alerts()).isEmpty();
  }

  @Test
  void anotherStoryThatReallySaysSo_isNews() {
    Alert wrong = reversal();
    withdraw(wrong);

    List<Alert> alerts =
        hears(new Story("c", 12).says("Norvik", CONFIRMED, LEAK).report()).alerts();

    assertThat(alerts).extracting(Alert::type).containsExactly(AlertType.REVERSAL);
    assertThat(alerts.get(0).alertId()).isNotEqualTo(wrong.alertId());
  }

  @Test
  void updateOfTheSameStory_isNotToldAgain() {
    withdraw(reversal());

    assertThat(
            hears(new Story("b", 10).version("2").says("Norvik", CONFIRMED, LEAK).report())
                .alerts())
        .isEmpty();
  }

  @Test
  void secondWithdrawal_andAKillAfterIt_tellNothing() {
    Alert wrong = reversal();
    withdraw(wrong);

    assertThat(withdraw(wrong)).isEqualTo(Outcome.NOTHING);
    assertThat(hears(new Story("b", 10).killed()).alerts()).isEmpty();
  }

  @Test
  void withdrawalBeforeItsAlert_waitsForIt_alsoOverARestart() {
    Alert wrong = reversal();
    store.claims.clear();
    store.filings.clear();
    desk = new AlertDesk(AlertPolicy.DEFAULT, store);

    assertThat(withdraw(wrong)).isEqualTo(Outcome.NOTHING);
    desk = new AlertDesk(AlertPolicy.DEFAULT, store);
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    List<Alert> alerts = hears(new Story("b", 9).says("Norvik", CONFIRMED, LEAK).report()).alerts();

    assertThat(alerts).extracting(Alert::alertId).startsWith(wrong.alertId()).hasSize(2);
    assertThat(alerts.get(1).withdraws()).isEqualTo(wrong.alertId());
    assertThat(store.withdrawals).isEmpty();
  }

  @Test
  void otherHoldersOfTheSameStory_keepTheirs() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Alert wrong =
        hears(
                new Story("b", 9)
                    .says("Norvik", CONFIRMED, LEAK)
                    .says("Port Authority", ASSERTED, LEAK)
                    .report())
            .alerts()
            .get(0);

    Outcome outcome = withdraw(wrong);

    assertThat(outcome.statements()).hasSize(1);
    assertThat(store.filings.get("b").statements()).hasSize(1);
    assertThat(outcome.claims().get(0).articles()).isEqualTo(2);
  }
}
