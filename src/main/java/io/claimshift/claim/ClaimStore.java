package io.claimshift.claim;

import java.util.function.Consumer;

/** What the desk remembers, kept by whoever runs it; every record survives a restart. */
public interface ClaimStore {

  /** The claim of this id, null where unknown. */
  Claim claim(String id);

  void save(Claim claim);

  void removeClaim(String id);

  /** Shows every claim, in no given order; used to build the linker's index again. */
  void forEachClaim(Consumer<Claim> visitor);

  /** What this story states, null where unknown. */
  Filing filing(String story);

  void save(Filing filing);

  void removeFiling(String story);

  /** The withdrawal that waits for this alert, null where none does. */
  Withdrawal withdrawal(String alertId);

  void save(Withdrawal withdrawal);

  void removeWithdrawal(String alertId);

  /** Shows every waiting withdrawal, in no given order. */
  void forEachWithdrawal(Consumer<Withdrawal> visitor);

  /** Shows every filing, in no given order; used to drop the oldest. */
  void forEachFiling(Consumer<Filing> visitor);
}
