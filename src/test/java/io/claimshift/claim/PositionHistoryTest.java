package io.claimshift.claim;

import static io.claimshift.claim.ChangeType.CONFIRMATION;
import static io.claimshift.claim.ChangeType.DISPUTE;
import static io.claimshift.claim.ChangeType.HARDENING;
import static io.claimshift.claim.ChangeType.RETRACTION;
import static io.claimshift.claim.ChangeType.REVERSAL;
import static io.claimshift.claim.ChangeType.SOFTENING;
import static io.claimshift.claim.Samples.past;
import static io.claimshift.claim.Samples.says;
import static io.claimshift.statement.Position.ASSERTED;
import static io.claimshift.statement.Position.CONFIRMED;
import static io.claimshift.statement.Position.DENIED;
import static io.claimshift.statement.Position.NONCOMMITTAL;
import static io.claimshift.statement.Position.RETRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.statement.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionHistoryTest {

  /** Every step of one holder from one position to the next, nobody else on record. */
  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({
    "ASSERTED, ASSERTED,",
    "ASSERTED, CONFIRMED,",
    "ASSERTED, DENIED, REVERSAL",
    "ASSERTED, NONCOMMITTAL, SOFTENING",
    "ASSERTED, RETRACTED, RETRACTION",
    "CONFIRMED, ASSERTED,",
    "CONFIRMED, CONFIRMED,",
    "CONFIRMED, DENIED, REVERSAL",
    "CONFIRMED, NONCOMMITTAL, SOFTENING",
    "CONFIRMED, RETRACTED, RETRACTION",
    "DENIED, ASSERTED, REVERSAL",
    "DENIED, CONFIRMED, REVERSAL",
    "DENIED, DENIED,",
    "DENIED, NONCOMMITTAL, SOFTENING",
    "DENIED, RETRACTED, RETRACTION",
    "NONCOMMITTAL, ASSERTED, HARDENING",
    "NONCOMMITTAL, CONFIRMED, HARDENING",
    "NONCOMMITTAL, DENIED, HARDENING",
    "NONCOMMITTAL, NONCOMMITTAL,",
    "NONCOMMITTAL, RETRACTED,",
    "RETRACTED, ASSERTED,",
    "RETRACTED, CONFIRMED,",
    "RETRACTED, DENIED,",
    "RETRACTED, NONCOMMITTAL,",
    "RETRACTED, RETRACTED,",
  })
  void twoPositionsOfOneHolder_giveTheChangeBetweenThem(
      Position before, Position after, ChangeType expected) {
    Teller teller = new Teller();
    teller.hears(says("Ministry", before, 1, "a"));
    List<Change> changes = teller.hears(says("Ministry", after, 2, "b"));
    assertThat(changes).extracting(Change::type).isEqualTo(list(expected));
    if (expected != null) {
      assertThat(changes.get(0).from()).isEqualTo(before);
      assertThat(changes.get(0).to()).isEqualTo(after);
      assertThat(changes.get(0).before().story()).isEqualTo("a");
    }
  }

  /** What counts after an evasion or a retraction is the last commitment. */
  @ParameterizedTest(name = "{0}, {1}, {2}: {3} from {4}")
  @CsvSource({
    "DENIED, NONCOMMITTAL, CONFIRMED, REVERSAL, DENIED",
    "DENIED, NONCOMMITTAL, ASSERTED, REVERSAL, DENIED",
    "DENIED, NONCOMMITTAL, DENIED, HARDENING, NONCOMMITTAL",
    "DENIED, NONCOMMITTAL, RETRACTED, RETRACTION, DENIED",
    "ASSERTED, NONCOMMITTAL, DENIED, REVERSAL, ASSERTED",
    "ASSERTED, NONCOMMITTAL, CONFIRMED, HARDENING, NONCOMMITTAL",
    "CONFIRMED, RETRACTED, DENIED, REVERSAL, CONFIRMED",
    "CONFIRMED, RETRACTED, ASSERTED, ,",
    "DENIED, RETRACTED, CONFIRMED, REVERSAL, DENIED",
    "DENIED, RETRACTED, NONCOMMITTAL, ,",
  })
  void threePositionsOfOneHolder_areMeasuredAgainstTheLastCommitment(
      Position first, Position second, Position third, ChangeType expected, Position from) {
    Teller teller = new Teller();
    teller.hears(says("Ministry", first, 1, "a"));
    teller.hears(says("Ministry", second, 2, "b"));
    List<Change> changes = teller.hears(says("Ministry", third, 3, "c"));
    assertThat(changes).extracting(Change::type).isEqualTo(list(expected));
    assertThat(changes).extracting(Change::from).isEqualTo(list(from));
  }

  /** A first position against what one other holder holds. */
  @ParameterizedTest(name = "other {0}, first {1}: {2}")
  @CsvSource({
    "ASSERTED, CONFIRMED, CONFIRMATION",
    "ASSERTED, DENIED, DISPUTE",
    "ASSERTED, ASSERTED,",
    "ASSERTED, NONCOMMITTAL,",
    "CONFIRMED, CONFIRMED,",
    "CONFIRMED, DENIED, DISPUTE",
    "DENIED, CONFIRMED, DISPUTE",
    "DENIED, ASSERTED, DISPUTE",
    "DENIED, DENIED,",
    "NONCOMMITTAL, CONFIRMED,",
    "NONCOMMITTAL, DENIED,",
    "RETRACTED, DENIED,",
  })
  void firstPositionBesideAnother_confirmsOrDisputesIt(
      Position other, Position first, ChangeType expected) {
    Teller teller = new Teller();
    teller.hears(says("Union", other, 1, "a"));
    List<Change> changes = teller.hears(says("Company", first, 2, "b"));
    assertThat(changes).extracting(Change::type).isEqualTo(list(expected));
    assertThat(changes).allSatisfy(change -> assertThat(change.from()).isNull());
  }

  @Test
  void firstPositionAlone_isNoChange() {
    assertThat(new Teller().hears(says("Company", DENIED, 1, "a"))).isEmpty();
    assertThat(new Teller().hears(says("Company", CONFIRMED, 1, "a"))).isEmpty();
  }

  @Test
  void firstPositionRetracted_impliesTheEarlierWord() {
    List<Change> changes = new Teller().hears(says("Witness", RETRACTED, 1, "a"));
    assertThat(changes).extracting(Change::type).containsExactly(RETRACTION);
    assertThat(changes.get(0).from()).isEqualTo(ASSERTED);
  }

  @Test
  void confirmationWhereOneAssertedAndOneDenied_isAConfirmation() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    teller.hears(says("Company", DENIED, 2, "b"));
    assertThat(teller.hears(says("Minister", CONFIRMED, 3, "c")))
        .extracting(Change::type)
        .containsExactly(CONFIRMATION);
  }

  @Test
  void confirmationWhereAnotherConfirmedAlready_isNone() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    teller.hears(says("Minister", CONFIRMED, 2, "b"));
    assertThat(teller.hears(says("Agency", CONFIRMED, 3, "c"))).isEmpty();
  }

  @Test
  void otherWhoTookItsWordBack_isNotDisputed() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    teller.hears(says("Union", RETRACTED, 2, "b"));
    assertThat(teller.hears(says("Company", DENIED, 3, "c"))).isEmpty();
  }

  @Test
  void otherWhoTurned_isJudgedByItsLastCommitment() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    teller.hears(says("Union", DENIED, 2, "b"));
    assertThat(teller.hears(says("Company", DENIED, 3, "c"))).isEmpty();
  }

  @Test
  void chargeAndDenialInOneStory_areTheDeniersDisputeWhateverTheirOrder() {
    Entry charge = says("Union", ASSERTED, 1, "a");
    Entry denial = says("Company", DENIED, 1, "a");
    assertThat(new Teller().hears(charge, denial))
        .extracting(Change::type, Change::holder)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(DISPUTE, "Company"));
    assertThat(new Teller().hears(denial, charge))
        .extracting(Change::type, Change::holder)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(DISPUTE, "Company"));
  }

  @Test
  void secondDenialOfOneHolder_isDisputedOnce() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    assertThat(teller.hears(says("Company", DENIED, 2, "b"))).hasSize(1);
    assertThat(teller.hears(says("Company", DENIED, 3, "c"))).isEmpty();
  }

  @Test
  void earlierPositionFromTheSameStory_makesAChange() {
    List<Change> changes =
        new Teller().hears(past("Company", DENIED, 5, "a"), says("Company", CONFIRMED, 5, "a"));
    assertThat(changes).extracting(Change::type).containsExactly(REVERSAL);
    assertThat(changes.get(0).from()).isEqualTo(DENIED);
  }

  @Test
  void earlierPositionFromAnotherStorysBackground_makesAChange() {
    Teller teller = new Teller();
    assertThat(teller.hears(past("Company", DENIED, 4, "a"))).isEmpty();
    assertThat(teller.hears(says("Company", CONFIRMED, 5, "b")))
        .extracting(Change::type)
        .containsExactly(REVERSAL);
  }

  @Test
  void backgroundThatTellsAnOlderPosition_doesNotOverrideAKnownOne() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.hears(says("Company", CONFIRMED, 2, "b"));
    List<Change> changes =
        teller.hears(past("Company", DENIED, 3, "c"), says("Company", CONFIRMED, 3, "c"));
    assertThat(changes).isEmpty();
    assertThat(teller.history.current("Company").orElseThrow().position()).isEqualTo(CONFIRMED);
  }

  @Test
  void backgroundCommitmentBehindAnEvasion_countsAsTheLastCommitment() {
    Teller teller = new Teller();
    teller.hears(says("Company", NONCOMMITTAL, 1, "a"));
    List<Change> changes =
        teller.hears(past("Company", DENIED, 2, "b"), says("Company", CONFIRMED, 2, "b"));
    assertThat(changes).extracting(Change::type).containsExactly(REVERSAL);
  }

  @Test
  void backgroundOnTheSameSide_leavesAFirstPositionTheFirst() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    List<Change> changes =
        teller.hears(past("Company", DENIED, 2, "b"), says("Company", DENIED, 2, "b"));
    assertThat(changes).extracting(Change::type).containsExactly(DISPUTE);
  }

  @Test
  void lateOldPosition_fillsInHistoryAndOverturnsNothing() {
    Teller teller = new Teller();
    teller.hears(says("Company", CONFIRMED, 5, "new"));
    assertThat(teller.hears(says("Company", DENIED, 1, "old"))).isEmpty();
    assertThat(teller.history.entries()).extracting(Entry::story).containsExactly("old", "new");
    assertThat(teller.history.current("Company").orElseThrow().position()).isEqualTo(CONFIRMED);
  }

  @Test
  void silentStory_changesHistoryAlone() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    PositionHistory.Step step =
        teller.history.replace("b", List.of(says("Company", CONFIRMED, 2, "b")), true);
    assertThat(step.changes()).isEmpty();
    assertThat(step.history().current("Company").orElseThrow().position()).isEqualTo(CONFIRMED);
  }

  @Test
  void updateThatRepeatsItsPosition_keepsItsTimeAndIsSilent() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.hears(says("Company", CONFIRMED, 2, "b"));
    assertThat(teller.hears(says("Company", DENIED, 3, "a"))).isEmpty();
    assertThat(teller.history.current("Company").orElseThrow().position()).isEqualTo(CONFIRMED);
  }

  @Test
  void updateThatDropsAPosition_leavesNoTraceOfIt() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.history = teller.history.replace("a", List.of(), false).history();
    assertThat(teller.history.entries()).isEmpty();
    assertThat(teller.hears(says("Company", CONFIRMED, 3, "b"))).isEmpty();
  }

  @Test
  void updateThatTurnsAPosition_isMeasuredAgainstWhatItSaidBefore() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    assertThat(teller.hears(says("Company", CONFIRMED, 2, "a")))
        .extracting(Change::type)
        .containsExactly(REVERSAL);
    assertThat(teller.history.entries()).hasSize(1);
  }

  @Test
  void killOfTheOnlyCarrier_takesBackWhatWasTold() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    Change told = teller.hears(says("Company", CONFIRMED, 2, "b")).get(0);
    PositionHistory.Step step = teller.history.withdraw("b");
    assertThat(step.changes()).hasSize(1);
    Change change = step.changes().get(0);
    assertThat(change.type()).isEqualTo(RETRACTION);
    assertThat(change.from()).isEqualTo(CONFIRMED);
    assertThat(change.to()).isEqualTo(RETRACTED);
    assertThat(change.withdraws().entry()).isEqualTo(told.after());
    assertThat(step.history().current("Company").orElseThrow().position()).isEqualTo(DENIED);
  }

  @Test
  void killWhereAnotherStoryCarriesThePosition_takesNothingBack() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.hears(says("Company", CONFIRMED, 2, "b"));
    teller.hears(says("Company", CONFIRMED, 3, "c"));
    assertThat(teller.history.withdraw("b").changes()).isEmpty();
  }

  @Test
  void killOfAnUntoldPosition_isSilent() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    PositionHistory.Step step = teller.history.withdraw("a");
    assertThat(step.changes()).isEmpty();
    assertThat(step.history().entries()).isEmpty();
  }

  @Test
  void positionRepeatedAfterAKill_isMeasuredAgainstWhatIsLeft() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.hears(says("Company", CONFIRMED, 2, "forged"));
    teller.history = teller.history.withdraw("forged").history();
    assertThat(teller.hears(says("Company", DENIED, 3, "c"))).isEmpty();
    assertThat(teller.hears(says("Company", CONFIRMED, 9, "d")))
        .extracting(Change::type)
        .containsExactly(REVERSAL);
  }

  @Test
  void releasedHold_isNotToldAgain() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    teller.hears(says("Company", CONFIRMED, 2, "b"));
    teller.history = teller.history.withdraw("b").history();
    assertThat(teller.hears(says("Company", CONFIRMED, 2, "b"))).isEmpty();
    assertThat(teller.history.current("Company").orElseThrow().position()).isEqualTo(CONFIRMED);
  }

  @Test
  void turnThatWasTooUnsureToTell_makesItsEndNoNews() {
    Teller teller = new Teller();
    teller.hears(says("Union", ASSERTED, 1, "a"));
    teller.hears(says("Company", DENIED, 2, "b"));
    teller.history =
        teller.history.replace("c", List.of(says("Company", CONFIRMED, 3, "c")), false).history();
    assertThat(teller.hears(says("Company", DENIED, 4, "d"))).isEmpty();
  }

  @Test
  void longRepetition_keepsItsEnds() {
    Teller teller = new Teller();
    for (int i = 0; i < 100; i++) {
      teller.hears(says("Company", DENIED, i, "s" + i));
    }
    assertThat(teller.history.entries()).hasSizeLessThan(10);
    assertThat(teller.history.entries().get(0).story()).isEqualTo("s0");
    assertThat(teller.history.current("Company").orElseThrow().story()).isEqualTo("s99");
  }

  @Test
  void softeningAndHardening_followEachOther() {
    Teller teller = new Teller();
    teller.hears(says("Company", DENIED, 1, "a"));
    assertThat(teller.hears(says("Company", NONCOMMITTAL, 2, "b")))
        .extracting(Change::type)
        .containsExactly(SOFTENING);
    assertThat(teller.hears(says("Company", DENIED, 3, "c")))
        .extracting(Change::type)
        .containsExactly(HARDENING);
  }

  private static <T> List<T> list(T maybe) {
    return maybe == null ? List.of() : List.of(maybe);
  }

  /** Hears one story at a time and tells all that changes. */
  static final class Teller {
    PositionHistory history = PositionHistory.EMPTY;
    final List<Change> told = new ArrayList<>();

    List<Change> hears(Entry... entries) {
      PositionHistory.Step step = history.replace(entries[0].story(), List.of(entries), false);
      history = step.history();
      for (Change change : step.changes()) {
        history = history.tell(change, 0.9);
      }
      told.addAll(step.changes());
      return step.changes();
    }
  }
}
