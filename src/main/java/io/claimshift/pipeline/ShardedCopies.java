package io.claimshift.pipeline;

import static org.apache.kafka.streams.kstream.Named.as;

import io.claimshift.copies.Answer;
import io.claimshift.copies.CopyPolicy;
import io.claimshift.copies.Filed;
import io.claimshift.copies.Question;
import io.claimshift.copies.Verdict;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The copy stage over several shards: an article is filed in the shard that its uri hashes to, the
 * other shards are asked, and one judge, who compares no text, keeps the groups.
 *
 * @param shards how many
 */
record ShardedCopies(CopyPolicy policy, CopyShards shards, Watcher watcher) {

  KStream<String, Verdict> judge(KStream<String, Prepared> articles) {
    ShardStores stores = new ShardStores(policy);
    KStream<String, Filed> filed =
        articles
            .repartition(
                this.<String, Prepared>spread(Serdes.String(), CopySerdes.articles())
                    .withName("articles-by-home")
                    .withStreamPartitioner(shards.home()))
            .process(new FileArticles(stores, shards), as("file-articles"));
    KStream<String, Answer> others =
        filed
            .flatMap(this::questions, as("ask-other-shards"))
            .repartition(
                this.<Integer, Question>spread(Serdes.Integer(), ShardSerdes.questions())
                    .withName("questions-by-shard")
                    .withStreamPartitioner(CopyShards.keyed()))
            .process(new AnswerQuestions(stores), as("answer-questions"));
    return filed
        .mapValues(Filed::answer, as("take-own-answers"))
        .merge(others, as("merge-answers"))
        .repartition(
            Repartitioned.with(Serdes.String(), ShardSerdes.answers())
                .withName("copy-answers")
                // One judge keeps all groups: any two of them may turn out to be one.
                .withNumberOfPartitions(1))
        .process(new DecideCopies(policy, shards.count(), watcher), as("decide-copies"));
  }

  private <K, V> Repartitioned<K, V> spread(Serde<K> keys, Serde<V> values) {
    return Repartitioned.with(keys, values).withNumberOfPartitions(shards.count());
  }

  private List<KeyValue<Integer, Question>> questions(String uri, Filed filed) {
    return shards.others(filed.answer().shard()).stream()
        .map(shard -> KeyValue.pair(shard, filed.question()))
        .toList();
  }
}
