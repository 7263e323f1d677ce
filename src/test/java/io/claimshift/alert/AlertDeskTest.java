package io.claimshift.alert;

import static io.claimshift.alert.Story.LEAK;
import static io.claimshift.alert.Story.SALE;
import static io.claimshift.alert.Story.day;
import static io.claimshift.statement.Position.ASSERTED;
import static io.claimshift.statement.Position.CONFIRMED;
import static io.claimshift.statement.Position.DENIED;
import static io.claimshift.statement.Position.NONCOMMITTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.claim.ClaimState;
import io.claimshift.claim.LinkedStatement;
import io.claimshift.claim.Report;
import io.claimshift.claim.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertDeskTest {

  private static final Instant RECEIVED = Instant.parse("2025-03-01T00:00:00Z");

  private final MemoryClaimStore store = new MemoryClaimStore();
  private static final AlertPolicy POLICY =
      new AlertPolicy(
          0.35,
          AlertPolicy.DEFAULT.link(),
          AlertPolicy.DEFAULT.contestedKept(),
          AlertPolicy.DEFAULT.quietKept());

  private AlertDesk desk = new AlertDesk(POLICY, store);

  private Outcome hears(Report report) {
    return desk.report(report, RECEIVED);
  }

  @Test
  void denialThenConfirmation_isOneReversalWithBothSentences() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    List<Alert> alerts =
        hears(new Story("b", 9).copies(4).says("Norvik", CONFIRMED, LEAK).report()).alerts();
    assertThat(alerts).hasSize(1);
    Alert alert = alerts.get(0);
    assertThat(alert.type()).isEqualTo(AlertType.REVERSAL);
    assertThat(alert.from()).isEqualTo(DENIED);
    assertThat(alert.to()).isEqualTo(CONFIRMED);
    assertThat(alert.holder()).isEqualTo("Norvik");
    assertThat(alert.claim()).isEqualTo("Norvik dump toxic sludge harbour");
    assertThat(alert.articleUri()).isEqualTo("urn:b");
    assertThat(alert.copies()).isEqualTo(4);
    assertThat(alert.independentSources()).isEqualTo(1);
    assertThat(alert.detectedAt()).isEqualTo(RECEIVED);
    assertThat(alert.evidence())
        .extracting(Evidence::role, Evidence::articleUri, Evidence::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "after", "urn:b", "Norvik confirmed Norvik dump toxic sludge harbour"),
            org.assertj.core.groups.Tuple.tuple(
                "before", "urn:a", "Norvik denied Norvik dump toxic sludge harbour"));
    assertThat(alert.evidence())
        .extracting(evidence -> evidence.cue().text())
        .containsExactly("confirmed", "denied");
  }

  @Test
  void spokeswomanWhomAnEarlierStoryIntroduced_speaksForTheCompany() {
    hears(
        new Story("a", 1)
            .introduces("Ines Duarte", "Norvik")
            .says("Norvik", DENIED, LEAK)
            .report());
    List<Alert> alerts =
        hears(new Story("b", 9).says("Ines Duarte", CONFIRMED, LEAK).report()).alerts();
    assertThat(alerts)
        .extracting(Alert::type, Alert::holder, Alert::from)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(AlertType.REVERSAL, "Norvik", DENIED));
  }

  @Test
  void companyUnderItsFullName_isTheSameHolder() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    List<Alert> alerts =
        hears(new Story("b", 9).says("Norvik AB", CONFIRMED, LEAK).report()).alerts();
    assertThat(alerts).extracting(Alert::type).containsExactly(AlertType.REVERSAL);
  }

  @Test
  void personIntroducedOnlyAfterItsAlert_isWithdrawnByTheIdThatWasTold() {
    hears(new Story("a", 1).says("Harbour Union", ASSERTED, LEAK).report());
    Alert told =
        hears(new Story("b", 2).says("Ines Duarte", DENIED, LEAK).report()).alerts().get(0);
    hears(
        new Story("c", 3)
            .introduces("Ines Duarte", "Norvik")
            .says("Harbour Union", ASSERTED, LEAK)
            .report());
    List<Alert> alerts = hears(new Story("b", 4).killed()).alerts();
    assertThat(alerts).extracting(Alert::withdraws).containsExactly(told.alertId());
  }

  @Test
  void neighbouringClaim_isNoReversal() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    assertThat(hears(new Story("b", 9).says("Norvik", CONFIRMED, SALE).report()).alerts())
        .isEmpty();
    assertThat(store.claims).hasSize(2);
  }

  @Test
  void denialOfIt_isAboutTheClaimJustNamed() {
    hears(new Story("a", 1).says("Norvik", ASSERTED, LEAK).report());
    List<Alert> alerts =
        hears(
                new Story("b", 2)
                    .says("Port Authority", ASSERTED, LEAK)
                    .saysOfIt("Norvik", DENIED)
                    .report())
            .alerts();
    assertThat(alerts).extracting(Alert::type).containsExactly(AlertType.REVERSAL);
  }

  @Test
  void negatedFact_answersWhatTheArticleTurnsOn_butANegatedWishDoesNot() {
    Report fact =
        new Story("a", 1)
            .says("Harbour Union", ASSERTED, LEAK)
            .saysNo("Norvik", "happen", "content-negated/postposed")
            .report();
    Report wish =
        new Story("b", 1)
            .says("Harbour Union", ASSERTED, LEAK)
            .saysNo("Norvik", "degree", "content-negated-wish/postposed")
            .report();

    assertThat(hears(fact).alerts()).extracting(Alert::type).containsExactly(AlertType.DISPUTE);
    desk = new AlertDesk(POLICY, new MemoryClaimStore());
    assertThat(hears(wish).alerts()).isEmpty();
  }

  @Test
  void vagueStatementWithoutAClaimBeforeIt_hasNoClaim() {
    Outcome outcome = hears(new Story("a", 1).saysOfIt("Norvik", DENIED).report());
    assertThat(outcome.statements())
        .extracting(LinkedStatement::claimId)
        .containsOnlyNulls()
        .hasSize(1);
    assertThat(outcome.claims()).isEmpty();
  }

  @Test
  void textsOwnVoice_hasAClaimAndRaisesNothing() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Outcome outcome = hears(new Story("b", 2).says("", ASSERTED, LEAK).report());
    assertThat(outcome.alerts()).isEmpty();
    assertThat(outcome.statements().get(0).claimId())
        .isEqualTo(store.claims.keySet().iterator().next());
    assertThat(hears(new Story("c", 3).says("Port Authority", DENIED, LEAK).report()).alerts())
        .isEmpty();
  }

  @Test
  void unsureReading_isKeptAndNotTold() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Outcome outcome = hears(new Story("b", 2).hardlySays("Norvik", CONFIRMED, LEAK).report());
    assertThat(outcome.alerts()).isEmpty();
    assertThat(outcome.claims().get(0).status()).isEqualTo(Status.CONFIRMED);
  }

  @Test
  void unsureReadingThenASureOne_tellsTheSureOne() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    assertThat(hears(new Story("b", 2).hardlySays("Norvik", CONFIRMED, LEAK).report()).alerts())
        .isEmpty();
    Outcome outcome = hears(new Story("c", 3).says("Norvik", CONFIRMED, LEAK).report());
    assertThat(outcome.alerts()).extracting(Alert::articleUri).containsExactly("urn:c");
    assertThat(hears(new Story("d", 4).says("Norvik", CONFIRMED, LEAK).report()).alerts())
        .isEmpty();
  }

  @Test
  void doubtfulReading_isAStatementAndMakesNoClaim() {
    Outcome outcome = hears(new Story("a", 1).mutters("Norvik", DENIED, LEAK).report());
    assertThat(outcome.claims()).isEmpty();
    assertThat(outcome.statements()).extracting(LinkedStatement::claimId).containsOnlyNulls();
  }

  @Test
  void sameReportWithMoreCopies_raisesNothingAndUpdatesCounts() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    hears(new Story("b", 2).says("Norvik", CONFIRMED, LEAK).report());
    Outcome outcome = hears(new Story("b", 2).copies(7).says("Norvik", CONFIRMED, LEAK).report());
    assertThat(outcome.alerts()).isEmpty();
    assertThat(outcome.statements()).isEmpty();
    ClaimState claim = outcome.claims().get(0);
    assertThat(claim.copies()).isEqualTo(7);
    assertThat(claim.articles()).isEqualTo(9);
    assertThat(claim.independentSources()).isEqualTo(2);
  }

  @Test
  void kill_takesTheAlertBackAndSendsItsStatementsAsWithdrawn() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Outcome confirmed = hears(new Story("b", 2).says("Norvik", CONFIRMED, LEAK).report());
    Outcome killed = hears(new Story("b", 3).version("2").killed());
    assertThat(killed.alerts()).hasSize(1);
    Alert alert = killed.alerts().get(0);
    assertThat(alert.type()).isEqualTo(AlertType.RETRACTION);
    assertThat(alert.withdraws()).isEqualTo(confirmed.alerts().get(0).alertId());
    assertThat(alert.alertId()).isNotEqualTo(alert.withdraws());
    assertThat(alert.articleUri()).isEqualTo("urn:b");
    LinkedStatement withdrawn = killed.statements().get(0);
    LinkedStatement first = confirmed.statements().get(0);
    assertThat(withdrawn.withdrawn()).isTrue();
    assertThat(withdrawn.id()).isEqualTo(first.id());
    assertThat(withdrawn.statement().source()).isEqualTo(first.statement().source());
    assertThat(withdrawn.statement().cue()).isEqualTo(first.statement().cue());
    assertThat(killed.claims().get(0).status()).isEqualTo(Status.DENIED);
    assertThat(store.filings).containsOnlyKeys("a");
  }

  @Test
  void releaseOfAHold_restoresThePositionAndTellsNothing() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    hears(new Story("b", 2).says("Norvik", CONFIRMED, LEAK).report());
    hears(new Story("b", 3).version("2").killed());
    Outcome released =
        hears(new Story("b", 4).version("3").says("Norvik", CONFIRMED, LEAK).report());
    assertThat(released.alerts()).isEmpty();
    assertThat(released.claims().get(0).status()).isEqualTo(Status.CONFIRMED);
    assertThat(hears(new Story("b", 5).version("4").killed()).alerts()).isEmpty();
  }

  @Test
  void killOfTheOnlyStoryOnAClaim_forgetsTheClaim() {
    String id =
        hears(new Story("a", 1).says("Norvik", ASSERTED, LEAK).report()).claims().get(0).claimId();
    assertThat(hears(new Story("a", 2).version("2").killed()).forgotten()).containsExactly(id);
    assertThat(store.claims).isEmpty();
    assertThat(store.filings).isEmpty();
  }

  @Test
  void killBeforeTheStory_isNothing() {
    Outcome outcome = hears(new Story("a", 1).killed());
    assertThat(outcome.alerts()).isEmpty();
    assertThat(outcome.statements()).isEmpty();
  }

  @Test
  void update_replacesWhatTheEarlierVersionSaid() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Outcome updated = hears(new Story("a", 2).version("2").says("Norvik", ASSERTED, SALE).report());
    assertThat(updated.statements())
        .extracting(LinkedStatement::withdrawn)
        .containsExactly(false, true);
    assertThat(hears(new Story("b", 3).says("Norvik", CONFIRMED, LEAK).report()).alerts())
        .isEmpty();
  }

  @Test
  void refile_raisesNothing() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    assertThat(hears(new Story("b", 2).refile().says("Norvik", CONFIRMED, LEAK).report()).alerts())
        .isEmpty();
  }

  @Test
  void embargo_isOnEverythingDerived() {
    Instant until = day(40);
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    Outcome outcome =
        hears(new Story("b", 2).embargoedUntil(until).says("Norvik", CONFIRMED, LEAK).report());
    assertThat(outcome.alerts().get(0).embargoedUntil()).isEqualTo(until);
    assertThat(outcome.claims().get(0).embargoedUntil()).isEqualTo(until);
    assertThat(outcome.statements().get(0).embargoedUntil()).isEqualTo(until);
  }

  @Test
  void embargoedEarlierPosition_embargoesTheAlertThatShowsIt() {
    Instant until = day(40);
    hears(new Story("a", 1).embargoedUntil(until).says("Norvik", DENIED, LEAK).report());
    assertThat(
            hears(new Story("b", 2).says("Norvik", CONFIRMED, LEAK).report())
                .alerts()
                .get(0)
                .embargoedUntil())
        .isEqualTo(until);
  }

  @Test
  void severalStatementsOfOneHolder_countOnceBySideTakenInSoManyWords() {
    hears(new Story("a", 1).says("Port Authority", ASSERTED, LEAK).report());
    List<Alert> alerts =
        hears(
                new Story("b", 2)
                    .says("Norvik", DENIED, LEAK)
                    .says("Norvik", ASSERTED, LEAK)
                    .says("Norvik", NONCOMMITTAL, LEAK)
                    .report())
            .alerts();
    assertThat(alerts).extracting(Alert::type).containsExactly(AlertType.DISPUTE);
  }

  @Test
  void positionKnownOnlyAsBackground_makesTheChange() {
    List<Alert> alerts =
        hears(
                new Story("a", 1)
                    .says("Norvik", CONFIRMED, LEAK)
                    .once("Norvik", DENIED, LEAK)
                    .report())
            .alerts();
    assertThat(alerts).extracting(Alert::type).containsExactly(AlertType.REVERSAL);
  }

  @Test
  void restartBetweenReports_changesNothing() {
    hears(new Story("a", 1).says("Norvik", DENIED, LEAK).report());
    desk = new AlertDesk(POLICY, store);
    assertThat(hears(new Story("b", 9).says("Norvik", CONFIRMED, LEAK).report()).alerts())
        .extracting(Alert::type)
        .containsExactly(AlertType.REVERSAL);
  }

  @Test
  void replay_givesTheSameIds() {
    List<Report> reports =
        List.of(
            new Story("a", 1).says("Port Authority", ASSERTED, LEAK).report(),
            new Story("b", 2).says("Norvik", DENIED, LEAK).report(),
            new Story("c", 3).says("Norvik", CONFIRMED, LEAK).report(),
            new Story("c", 4).killed());
    List<String> first = ids(reports);
    assertThat(first).hasSize(3).doesNotHaveDuplicates();
    assertThat(ids(reports)).isEqualTo(first);
  }

  private static List<String> ids(List<Report> reports) {
    AlertDesk desk = new AlertDesk(POLICY, new MemoryClaimStore());
    return reports.stream()
        .flatMap(report -> desk.report(report, RECEIVED).alerts().stream())
        .map(Alert::alertId)
        .toList();
  }
}
