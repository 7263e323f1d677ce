package io.claimshift.alert;

import io.claimshift.claim.Claim;
import io.claimshift.claim.ClaimStore;
import io.claimshift.claim.Filing;
import io.claimshift.claim.Withdrawal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The store as two maps. */
final class MemoryClaimStore implements ClaimStore {
  final Map<String, Claim> claims = new TreeMap<>();
  final Map<String, Filing> filings = new TreeMap<>();
  final Map<String, Withdrawal> withdrawals = new TreeMap<>();

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
    claims.remove(id);
  }

  @Override
  public void forEachClaim(Consumer<Claim> visitor) {
    claims.values().forEach(visitor);
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
    filings.remove(story);
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
    withdrawals.remove(alertId);
  }

  @Override
  public void forEachWithdrawal(Consumer<Withdrawal> visitor) {
    withdrawals.values().forEach(visitor);
  }

  @Override
  public void forEachFiling(Consumer<Filing> visitor) {
    filings.values().forEach(visitor);
  }
}
