package io.claimshift.text.parse;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model as a file: gzip over a magic number, the format number, the names, the word list and
 * three tables of weights in {@link LogCode}. It holds no text.
 */
final class ModelFile {

  /** Changes with features, hashes, weights or layout. A file of another number is refused. */
  static final int FORMAT = 1;

  private static final int MAGIC = 0x434C5350;
  private static final String BUNDLED = "english.model";
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST = 1 << 24;

  private ModelFile() {}

  /** The model among the program's resources. */
  static Model bundled() {
    try (InputStream in = ModelFile.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("no model " + BUNDLED + " among the program's resources");
      }
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the model " + BUNDLED, e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException when it is damaged or of another format
   */
  static Model read(InputStream from) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(from, BUFFER), BUFFER));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model");
    }
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("model of format " + format + ", not " + FORMAT);
    }
    List<String> tags = names(in);
    List<String> labels = names(in);
    Lexicon lexicon = lexicon(in);
    long[] relations = new long[size(in)];
    for (int i = 0; i < relations.length; i++) {
      relations[i] = in.readLong();
    }
    byte[] tagWeights = codes(in);
    long[] moveWeights = lanes(in);
    byte[] labelWeights = codes(in);
    if (in.read() >= 0) {
      throw new IOException("more than a model");
    }
    return new Model(tags, labels, lexicon, relations, tagWeights, moveWeights, labelWeights);
  }

  /** A size, so that a damaged file cannot ask for all memory. */
  private static int size(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > LARGEST) {
      throw new IOException("damaged model: size " + size);
    }
    return size;
  }

  private static List<String> names(DataInputStream in) throws IOException {
    int count = size(in);
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF().intern());
    }
    return List.copyOf(names);
  }

  private static Lexicon lexicon(DataInputStream in) throws IOException {
    long open = in.readLong();
    long name = in.readLong();
    int count = size(in);
    Map<String, Long> words = new HashMap<>(count * 2);
    Map<Long, Long> shared = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String word = in.readUTF();
      long tags = in.readLong();
      words.put(word, shared.computeIfAbsent(tags, t -> t));
    }
    return new Lexicon(words, open, name);
  }

  private static byte[] codes(DataInputStream in) throws IOException {
    byte[] codes = new byte[size(in)];
    in.readFully(codes);
    return codes;
  }

  private static long[] lanes(DataInputStream in) throws IOException {
    byte[] first = codes(in);
    byte[] second = codes(in);
    byte[] third = codes(in);
    long[] weights = new long[first.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] =
          Lanes.pack(LogCode.value(first[i]), LogCode.value(second[i]), LogCode.value(third[i]));
    }
    return weights;
  }

  /** Writes what {@link #read} reads; the tables are in {@link LogCode}. */
  static void write(
      OutputStream to,
      List<String> tags,
      List<String> labels,
      Lexicon lexicon,
      long[] relations,
      List<byte[]> tables)
      throws IOException {
    try (DataOutputStream out = new DataOutputStream(new SmallGzip(to))) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      writeNames(out, tags);
      writeNames(out, labels);
      out.writeLong(lexicon.open());
      out.writeLong(lexicon.name());
      out.writeInt(lexicon.words().size());
      for (Map.Entry<String, Long> word : new TreeMap<>(lexicon.words()).entrySet()) {
        out.writeUTF(word.getKey());
        out.writeLong(word.getValue());
      }
      out.writeInt(relations.length);
      for (long relation : relations) {
        out.writeLong(relation);
      }
      for (byte[] table : tables) {
        out.writeInt(table.length);
        out.write(table);
      }
    }
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static final class SmallGzip extends GZIPOutputStream {
    SmallGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(9);
    }
  }
}
