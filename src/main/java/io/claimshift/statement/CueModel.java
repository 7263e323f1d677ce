package io.claimshift.statement;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A linear model that tells whether a word in its place shows a saying, thought, plan or finding of
 * somebody: an averaged perceptron over hashed features, one byte a weight. It widens and filters
 * what the cue lexicon finds; the lexicon's positional cues never depend on it.
 */
final class CueModel {

  /** Changes when {@link CueFeatures} change; a model of another format is refused. */
  static final int FORMAT = 1;

  private static final CueModel BUNDLED = bundled();

  private final byte[] weights;
  private final float scale;

  private CueModel(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  static CueModel get() {
    return BUNDLED;
  }

  private static CueModel bundled() {
    try (InputStream in = CueModel.class.getResourceAsStream("cues.model.gz")) {
      if (in == null) {
        throw new IllegalStateException("cue model missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the cue model", e);
    }
  }

  /** Reads a model as {@link CueTrainer} writes it. */
  static CueModel read(InputStream stream) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream))) {
      int format = in.readInt();
      if (format != FORMAT) {
        throw new IllegalStateException("cue model has format " + format + ", not " + FORMAT);
      }
      float scale = in.readFloat();
      byte[] weights = new byte[in.readInt()];
      in.readFully(weights);
      return new CueModel(weights, scale);
    }
  }

  /** Scores of all words of a passage; above 0 speaks for a cue. */
  float[] score(Passage p) {
    float[] scores = new float[p.size()];
    int[] rows = new int[CueFeatures.COUNT];
    CueFeatures features = new CueFeatures(p, weights.length - 1);
    boolean previous = false;
    for (int i = 0; i < scores.length; i++) {
      if (p.word(i).wordy()) {
        features.fill(i, previous, rows);
        int sum = 0;
        for (int row : rows) {
          sum += weights[row];
        }
        scores[i] = sum * scale;
        previous = sum > 0;
      } else {
        scores[i] = -1;
        previous = false;
      }
    }
    return scores;
  }
}
