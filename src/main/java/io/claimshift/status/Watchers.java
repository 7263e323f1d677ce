package io.claimshift.status;

import io.claimshift.alert.Outcome;
import io.claimshift.article.Article;
import io.claimshift.copies.Verdict;
import io.claimshift.pipeline.Watcher;
import io.claimshift.statement.Study;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Several watchers as one. */
public record Watchers(List<Watcher> all) implements Watcher {
  public Watchers {
    all = List.copyOf(all);
  }

  /** These as one. */
  public static Watchers of(Watcher... watchers) {
    return new Watchers(List.of(watchers));
  }

  @Override
  public void rejected(String reason) {
    all.forEach(watcher -> watcher.rejected(reason));
  }

  @Override
  public void judged(Article article, Verdict verdict) {
    all.forEach(watcher -> watcher.judged(article, verdict));
  }

  @Override
  public void studied(String uri, Study study) {
    all.forEach(watcher -> watcher.studied(uri, study));
  }

  @Override
  public void told(Outcome outcome, Instant receivedAt) {
    all.forEach(watcher -> watcher.told(outcome, receivedAt));
  }

  @Override
  public void waiting(String task, Map<String, Integer> byDesk) {
    all.forEach(watcher -> watcher.waiting(task, byDesk));
  }
}
