package io.claimshift.pipeline;

import io.claimshift.copies.CopyShard;
import io.claimshift.copies.Filed;
import io.claimshift.copies.Printed;
import io.claimshift.copies.Ticket;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Files each article in the shard that it is at home in, before any other hears of it. */
record FileArticles(ShardStores shardStores, CopyShards shards)
    implements ProcessorSupplier<String, Prepared, String, Filed> {

  @Override
  public Set<StoreBuilder<?>> stores() {
    return shardStores.builders();
  }

  @Override
  public Processor<String, Prepared, String, Filed> get() {
    return new Step();
  }

  private final class Step extends ContextualProcessor<String, Prepared, String, Filed> {
    private PackedTexts texts;
    private CopyShard shard;

    @Override
    public void init(ProcessorContext<String, Filed> context) {
      super.init(context);
      texts = new PackedTexts();
      shard = shardStores.shard(context);
    }

    @Override
    public void process(Record<String, Prepared> record) {
      long offset = context().recordMetadata().orElseThrow().offset();
      Ticket ticket = new Ticket(shards.home(record.key()), offset);
      Instant receivedAt = Instant.ofEpochMilli(record.timestamp());
      Printed article = record.value().unpacked(texts);
      context().forward(record.withValue(shard.file(ticket, article, receivedAt)));
    }

    @Override
    public void close() {
      texts.close();
    }
  }
}
