package io.claimshift.statement;

import io.claimshift.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Trains {@link CueModel} from texts whose cues are marked: an averaged perceptron (Collins 2002)
 * over shuffled sentences with a fixed seed, so that the same texts give the same model.
 */
public final class CueTrainer {

  private static final int BITS = 19;
  private static final int PASSES = 8;
  private static final long SEED = 7;
  private static final float TOP = 127;

  /** What a weight of one byte counts in a score; the thresholds of the scan are set for it. */
  private static final float SCALE = 1f / 40;

  private record Example(Passage passage, boolean[] cue) {}

  private final List<Example> examples = new ArrayList<>();
  private final float[] weights = new float[1 << BITS];
  private final float[] sums = new float[1 << BITS];

  /** Adds a text and the places of its cues. */
  public void add(String text, List<Span> cues) {
    boolean[] marked = new boolean[text.length() + 1];
    for (Span cue : cues) {
      for (int i = cue.begin(); i < cue.end(); i++) {
        marked[i] = true;
      }
    }
    for (Passage passage : new Prose().read(TextField.BODY, text)) {
      boolean[] cue = new boolean[passage.size()];
      for (int i = 0; i < cue.length; i++) {
        cue[i] = marked[passage.word(i).begin()];
      }
      examples.add(new Example(passage, cue));
    }
  }

  /** Trains on what was added and writes the model. */
  public void write(OutputStream stream) throws IOException {
    train();
    float top = 0;
    for (float sum : sums) {
      top = Math.max(top, Math.abs(sum));
    }
    float scale = top / TOP / 2;
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(CueModel.FORMAT);
      out.writeFloat(SCALE);
      out.writeInt(sums.length);
      for (float sum : sums) {
        out.writeByte(Math.round(Math.max(-TOP, Math.min(TOP, sum / scale))));
      }
    }
  }

  private void train() {
    Random random = new Random(SEED);
    List<Example> order = new ArrayList<>(examples);
    int[] rows = new int[CueFeatures.COUNT];
    double[] late = new double[weights.length];
    long step = 1;
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        CueFeatures features = new CueFeatures(example.passage(), weights.length - 1);
        boolean previous = false;
        for (int i = 0; i < example.cue().length; i++) {
          if (!example.passage().word(i).wordy()) {
            previous = false;
            continue;
          }
          features.fill(i, previous, rows);
          float sum = 0;
          for (int row : rows) {
            sum += weights[row];
          }
          boolean gold = example.cue()[i];
          previous = sum > 0;
          float margin = gold ? sum : -sum;
          if (margin <= 1) {
            float change = gold ? 1 : -1;
            for (int row : rows) {
              weights[row] += change;
              late[row] += change * (double) step;
            }
          }
          step++;
        }
      }
    }
    for (int i = 0; i < weights.length; i++) {
      sums[i] = (float) (weights[i] - late[i] / step);
    }
  }
}
