package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import io.claimshift.article.Versions;

/**
 * Which of two versions of one item holds, whichever arrives first.
 *
 * <p>The higher version does. A kill also holds against a higher version that is older by its own
 * time, because feeds leave the version out of kills; a usable version must be higher to come after
 * a kill, and higher or later to come after a hold.
 */
final class Precedence {

  private Precedence() {}

  /** Whether the arrived version takes the place of the known one. */
  static boolean supersedes(Article arrived, Article known) {
    boolean notice = arrived.status() != PubStatus.USABLE;
    boolean knownNotice = known.status() != PubStatus.USABLE;
    if (notice == knownNotice) {
      return notice ? noticeAfterNotice(arrived, known) : usableAfterUsable(arrived, known);
    }
    return notice ? withdraws(arrived, known) : !withdraws(known, arrived);
  }

  private static boolean usableAfterUsable(Article arrived, Article known) {
    int order = Versions.compare(arrived.version(), known.version());
    return order > 0 || (order == 0 && !arrived.versionCreated().isBefore(known.versionCreated()));
  }

  private static boolean noticeAfterNotice(Article arrived, Article known) {
    int order = Versions.compare(arrived.version(), known.version());
    return order > 0
        || (order == 0
            && arrived.status() == PubStatus.CANCELED
            && known.status() == PubStatus.WITHHELD);
  }

  private static boolean withdraws(Article notice, Article usable) {
    int order = Versions.compare(notice.version(), usable.version());
    int time = notice.versionCreated().compareTo(usable.versionCreated());
    if (order == 0) {
      return notice.status() == PubStatus.CANCELED || time >= 0;
    }
    return order > 0 || time > 0;
  }
}
