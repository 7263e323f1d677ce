package io.claimshift.pipeline;

import io.claimshift.article.Article;
import io.claimshift.copies.Outcome;
import io.claimshift.copies.Story;
import io.claimshift.copies.Verdict;
import io.claimshift.wire.ArticleRecord;
import io.claimshift.wire.ClaimRecord;
import io.claimshift.wire.CopyRecord;
import io.claimshift.wire.StatementRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** Which part of a stage's result goes where, and under which key. */
final class Routing {

  private Routing() {}

  static List<KeyValue<String, ArticleRecord>> canonicals(String uri, Verdict verdict) {
    List<KeyValue<String, ArticleRecord>> records = new ArrayList<>();
    for (Outcome outcome : verdict.outcomes()) {
      if (outcome instanceof Outcome.Unique unique) {
        records.add(
            KeyValue.pair(
                unique.article().uri(), ArticleRecord.of(unique.article(), unique.replaces())));
      } else if (outcome instanceof Outcome.Withdrawn withdrawn) {
        Article notice = withdrawn.notice();
        records.add(KeyValue.pair(notice.uri(), ArticleRecord.notice(notice)));
      }
    }
    return records;
  }

  static List<KeyValue<String, CopyRecord>> copies(String uri, Verdict verdict) {
    List<KeyValue<String, CopyRecord>> records = new ArrayList<>();
    for (Outcome outcome : verdict.outcomes()) {
      if (outcome instanceof Outcome.Copy copy) {
        records.add(KeyValue.pair(copy.uri(), CopyRecord.of(copy)));
      }
    }
    return records;
  }

  static List<KeyValue<String, Story>> stories(String uri, Verdict verdict) {
    return verdict.stories().stream().map(story -> KeyValue.pair(story.id(), story)).toList();
  }

  static List<KeyValue<String, StatementRecord>> statements(
      String story, io.claimshift.alert.Outcome told) {
    return told.statements().stream()
        .map(s -> KeyValue.pair(s.articleUri(), StatementRecord.of(s)))
        .toList();
  }

  /** Claims as they stand, and a tombstone for each that was forgotten. */
  static List<KeyValue<String, ClaimRecord>> claims(
      String story, io.claimshift.alert.Outcome told) {
    List<KeyValue<String, ClaimRecord>> records = new ArrayList<>();
    told.forgotten().forEach(id -> records.add(KeyValue.pair(id, null)));
    told.claims()
        .forEach(claim -> records.add(KeyValue.pair(claim.claimId(), ClaimRecord.of(claim))));
    return records;
  }
}
