package io.claimshift.pipeline;

import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimStore;
import io.claimshift.claim.Filing;
import io.claimshift.claim.Withdrawal;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is remembered of claims and of what stories stated, in the task's stores. */
record KafkaClaimStore(
    KeyValueStore<String, Claim> claims,
    KeyValueStore<String, Filing> filings,
    KeyValueStore<String, Withdrawal> withdrawals)
    implements ClaimStore {

  @Override
  public Claim claim(String id) {
    return claims.get(id);
  }

  @Override
  public void save(Claim claim) {
    claims.put(claim.id(), claim);
  }

  @Override
  public void removeClaim(String id) {
    claims.delete(id);
  }

  @Override
  public void forEachClaim(Consumer<Claim> visitor) {
    visit(claims, visitor);
  }

  @Override
  public Filing filing(String story) {
    return filings.get(story);
  }

  @Override
  public void save(Filing filing) {
    filings.put(filing.story(), filing);
  }

  @Override
  public void removeFiling(String story) {
    filings.delete(story);
  }

  @Override
  public void forEachFiling(Consumer<Filing> visitor) {
    visit(filings, visitor);
  }

  @Override
  public Withdrawal withdrawal(String alertId) {
    return withdrawals.get(alertId);
  }

  @Override
  public void save(Withdrawal withdrawal) {
    withdrawals.put(withdrawal.alertId(), withdrawal);
  }

  @Override
  public void removeWithdrawal(String alertId) {
    withdrawals.delete(alertId);
  }

  @Override
  public void forEachWithdrawal(Consumer<Withdrawal> visitor) {
    visit(withdrawals, visitor);
  }

  private static <V> void visit(KeyValueStore<String, V> store, Consumer<V> visitor) {
    try (KeyValueIterator<String, V> all = store.all()) {
      while (all.hasNext()) {
        visitor.accept(all.next().value);
      }
    }
  }
}
