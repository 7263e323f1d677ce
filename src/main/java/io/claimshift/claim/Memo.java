package io.claimshift.claim;

import java.util.Arrays;

/** Values worked out by number, forgotten all at once without a walk over them. */
final class Memo {

  private double[] values = new double[64];
  private int[] times = new int[64];
  private int time = 1;

  void clear() {
    time++;
  }

  boolean has(int number) {
    return number < times.length && times[number] == time;
  }

  double get(int number) {
    return values[number];
  }

  /** Keeps the value and gives it back. */
  double put(int number, double value) {
    if (number >= times.length) {
      values = Arrays.copyOf(values, number * 2);
      times = Arrays.copyOf(times, number * 2);
    }
    values[number] = value;
    times[number] = time;
    return value;
  }
}
