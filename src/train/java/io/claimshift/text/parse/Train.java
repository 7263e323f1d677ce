package io.claimshift.text.parse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the reader: {@code TEXT SILVER MODEL}. Makes the silver trees from the text where the file
 * does not exist yet, learns, writes the model and prints how well it agrees with the teacher on
 * the articles held out. The same text gives the same model.
 */
final class Train {

  private static final long SEED = 1810L;
  private static final double LEAST = Double.parseDouble(System.getProperty("least", "1.5"));
  private static final int LIMIT = Integer.getInteger("limit", Integer.MAX_VALUE);

  private final List<Tree> even = new ArrayList<>();
  private final List<Tree> odd = new ArrayList<>();
  private final List<SilverFile.Entry> heldOut = new ArrayList<>();
  private Vocabulary vocabulary;

  public static void main(String[] args) throws IOException {
    Path silver = Path.of(args[1]);
    if (!Files.exists(silver)) {
      Silver.make(Path.of(args[0]), silver);
    }
    Train train = new Train();
    train.load(silver);
    byte[] model = train.learn();
    Files.createDirectories(Path.of(args[2]).toAbsolutePath().getParent());
    Files.write(Path.of(args[2]), model);
    System.err.println("model of " + model.length + " bytes");
    train.judge(new Parser(ModelFile.read(new ByteArrayInputStream(model))));
  }

  private void load(Path silver) throws IOException {
    Variants variants = new Variants(SEED);
    int number = 0;
    for (SilverFile.Entry entry : SilverFile.read(silver)) {
      if (++number > LIMIT) {
        break;
      }
      Repair.apply(entry.tree());
      if (entry.heldOut()) {
        heldOut.add(entry);
      } else {
        (number % 2 == 0 ? even : odd).addAll(variants.of(entry));
      }
    }
    List<Tree> all = new ArrayList<>(even);
    all.addAll(odd);
    vocabulary = new Vocabulary(all);
    System.err.println(
        all.size() + " trees to learn from, " + vocabulary.lexicon.words().size() + " words");
  }

  private byte[] learn() throws IOException {
    List<Example> first = even.stream().map(vocabulary::example).toList();
    List<Example> second = odd.stream().map(vocabulary::example).toList();
    List<Example> all = new ArrayList<>(first);
    all.addAll(second);
    even.clear();
    odd.clear();
    byte[] tagger = new TaggerTrainer(vocabulary.lexicon).train(all, LEAST, SEED);
    give(second, new TaggerTrainer(vocabulary.lexicon).train(first, 0, SEED));
    give(first, new TaggerTrainer(vocabulary.lexicon).train(second, 0, SEED));
    System.err.println("tagger trained");
    long[] relations = vocabulary.relations(all);
    List<byte[]> tables = new ArrayList<>();
    tables.add(tagger);
    tables.addAll(
        new ParserTrainer(new TagClasses(vocabulary.tags), relations).train(all, LEAST, SEED));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(out, vocabulary.tags, vocabulary.labels, vocabulary.lexicon, relations, tables);
    return out.toByteArray();
  }

  /** Tags {@code examples} as a tagger does that has not learnt from them. */
  private void give(List<Example> examples, byte[] codes) {
    Tagger tagger =
        new Tagger(
            new Model(
                vocabulary.tags,
                vocabulary.labels,
                vocabulary.lexicon,
                new long[0],
                codes,
                new long[0],
                new byte[0]));
    for (Example example : examples) {
      Draft draft = new Draft(example.words());
      tagger.tag(draft);
      for (int i = 0; i < draft.n; i++) {
        example.given()[i] = (byte) draft.tag[i];
      }
    }
  }

  private void judge(Parser parser) {
    Agreement body = new Agreement("sentences");
    Agreement written = new Agreement("headlines as written");
    Agreement plain = new Agreement("headlines in sentence case");
    Agreement flash = new Agreement("headlines in capitals");
    for (SilverFile.Entry entry : heldOut) {
      Tree tree = entry.tree();
      if (entry.headline()) {
        written.add(tree, parser.parse(entry.written()));
        plain.add(tree, parser.parse(tree.words()));
        flash.add(tree, parser.parse(Variants.capitals(tree.words())));
      } else {
        body.add(tree, parser.parse(tree.words()));
      }
    }
    for (Agreement agreement : List.of(body, written, plain, flash)) {
      System.out.println(agreement);
    }
    System.out.println(body.relations());
    System.out.println(written.relations());
  }
}
