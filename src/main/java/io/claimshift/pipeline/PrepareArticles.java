package io.claimshift.pipeline;

import io.claimshift.article.Article;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Reads the text of articles and packs it, ahead of the one judge. Keyed by the uri in the value:
 * the received key is not trusted.
 */
record PrepareArticles() implements ProcessorSupplier<byte[], Received, String, Prepared> {

  @Override
  public Processor<byte[], Received, String, Prepared> get() {
    return new Step();
  }

  private static final class Step extends ContextualProcessor<byte[], Received, String, Prepared> {
    private PackedTexts texts;

    @Override
    public void init(ProcessorContext<String, Prepared> context) {
      super.init(context);
      // Not made with the step: a task that is taken up again after a fault begins here.
      texts = new PackedTexts();
    }

    @Override
    public void process(Record<byte[], Received> record) {
      Article article = record.value().article();
      context().forward(record.withKey(article.uri()).withValue(Prepared.of(article, texts)));
    }

    @Override
    public void close() {
      texts.close();
    }
  }
}
