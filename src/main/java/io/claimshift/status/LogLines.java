package io.claimshift.status;

import io.claimshift.alert.Alert;
import io.claimshift.alert.Outcome;
import io.claimshift.article.Article;
import io.claimshift.copies.Verdict;
import io.claimshift.pipeline.Watcher;
import java.time.Instant;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line for what an operator asks about later: each alert, each kill and hold. Names and
 * identities only; never a word of an article.
 */
public final class LogLines implements Watcher {
  private static final Logger LOG = LoggerFactory.getLogger("io.claimshift.news");

  @Override
  public void judged(Article article, Verdict verdict) {
    if (!verdict.outcomes().isEmpty()
        && verdict.outcomes().get(0) instanceof io.claimshift.copies.Outcome.Withdrawn) {
      LOG.atInfo()
          .addKeyValue("uri", article.uri())
          .addKeyValue("version", article.version())
          .addKeyValue("status", article.status().name().toLowerCase(Locale.ROOT))
          .log("item withdrawn by its sender");
    }
  }

  @Override
  public void told(Outcome outcome, Instant receivedAt) {
    for (Alert alert : outcome.alerts()) {
      LOG.atInfo()
          .addKeyValue("type", alert.type().name().toLowerCase(Locale.ROOT))
          .addKeyValue("alertId", alert.alertId())
          .addKeyValue("claimId", alert.claimId())
          .addKeyValue("uri", alert.articleUri())
          .addKeyValue("withdraws", alert.withdraws())
          .log("alert");
    }
  }
}
