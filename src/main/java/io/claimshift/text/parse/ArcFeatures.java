package io.claimshift.text.parse;

/**
 * What the parser looks at when it chooses its next move: the three topmost words of the stack (s0,
 * s1, s2), the three front words (b0, b1, b2), their outermost children and what lies between them,
 * after Zhang and Nivre (2011). Names: w word, t tag, l and r leftmost and rightmost child, 2 the
 * one next to it, set the relations of the children, val their number.
 */
final class ArcFeatures {

  static final int COUNT = 99;

  private ArcFeatures() {}

  /** Writes the hashes of the features of the state. */
  static void fill(State s, int[] out) {
    words(s, out);
    neighbours(s, out);
    children(s, out);
  }

  private static void words(State s, int[] out) {
    Draft d = s.draft;
    int s0 = s.top(0);
    int s1 = s.top(1);
    int s2 = s.top(2);
    int b0 = s.front;
    int b1 = d.at(s.front, 1);
    int b2 = d.at(s.front, 2);
    int s0w = d.lower[s0];
    int s0t = d.tag[s0] + 64;
    int s0wt = Hashes.mix(d.lower[s0], d.tag[s0]);
    int s1w = d.lower[s1];
    int s1t = d.tag[s1] + 64;
    int s1wt = Hashes.mix(d.lower[s1], d.tag[s1]);
    int s2t = d.tag[s2] + 64;
    int s2wt = Hashes.mix(d.lower[s2], d.tag[s2]);
    int b0w = d.lower[b0];
    int b0t = d.tag[b0] + 64;
    int b0wt = Hashes.mix(d.lower[b0], d.tag[b0]);
    int b1w = d.lower[b1];
    int b1t = d.tag[b1] + 64;
    int b1wt = Hashes.mix(d.lower[b1], d.tag[b1]);
    int b2t = d.tag[b2] + 64;
    int b2wt = Hashes.mix(d.lower[b2], d.tag[b2]);
    int f = 0;
    out[f] = Hashes.of(f++, s0w);
    out[f] = Hashes.of(f++, s0t);
    out[f] = Hashes.of(f++, s0wt);
    out[f] = Hashes.of(f++, s1w);
    out[f] = Hashes.of(f++, s1t);
    out[f] = Hashes.of(f++, s1wt);
    out[f] = Hashes.of(f++, b0w);
    out[f] = Hashes.of(f++, b0t);
    out[f] = Hashes.of(f++, b0wt);
    out[f] = Hashes.of(f++, b1w);
    out[f] = Hashes.of(f++, b1t);
    out[f] = Hashes.of(f++, b1wt);
    out[f] = Hashes.of(f++, b2t);
    out[f] = Hashes.of(f++, b2wt);
    out[f] = Hashes.of(f++, s2t);
    out[f] = Hashes.of(f++, s2wt);
    out[f] = Hashes.of(f++, s0wt, b0wt);
    out[f] = Hashes.of(f++, s0wt, b0t);
    out[f] = Hashes.of(f++, s0t, b0wt);
    out[f] = Hashes.of(f++, s0w, b0w);
    out[f] = Hashes.of(f++, s0t, b0t);
    out[f] = Hashes.of(f++, s1wt, s0wt);
    out[f] = Hashes.of(f++, s1wt, s0t);
    out[f] = Hashes.of(f++, s1t, s0wt);
    out[f] = Hashes.of(f++, s1w, s0w);
    out[f] = Hashes.of(f++, s1t, s0t);
    out[f] = Hashes.of(f++, s1t, b0t);
    out[f] = Hashes.of(f++, s1w, b0w);
    out[f] = Hashes.of(f++, s1wt, b0t);
    out[f] = Hashes.of(f++, s1t, b0wt);
    out[f] = Hashes.of(f++, b0t, b1t);
    out[f] = Hashes.of(f++, b0wt, b1t);
    out[f] = Hashes.of(f++, b0w, b1w);
    out[f] = Hashes.of(f++, s0t, b1t);
  }

  private static void neighbours(State s, int[] out) {
    Draft d = s.draft;
    int s0 = s.top(0);
    int s1 = s.top(1);
    int s2 = s.top(2);
    int b0 = s.front;
    int b1 = d.at(s.front, 1);
    int b2 = d.at(s.front, 2);
    int s0w = d.lower[s0];
    int s0t = d.tag[s0] + 64;
    int s0wt = Hashes.mix(d.lower[s0], d.tag[s0]);
    int s1w = d.lower[s1];
    int s1t = d.tag[s1] + 64;
    int s1wt = Hashes.mix(d.lower[s1], d.tag[s1]);
    int s2t = d.tag[s2] + 64;
    int b0w = d.lower[b0];
    int b0t = d.tag[b0] + 64;
    int b0wt = Hashes.mix(d.lower[b0], d.tag[b0]);
    int b1w = d.lower[b1];
    int b1t = d.tag[b1] + 64;
    int b2t = d.tag[b2] + 64;
    int sb = s.between(s0, b0);
    int ss = s.between(s1, s0);
    int xb = s.between(s1, b0);
    int sd = s.distance(s0, b0);
    int xd = s.distance(s1, s0);
    int f = 34;
    out[f] = Hashes.of(f++, s0w, b1w);
    out[f] = Hashes.of(f++, s0t, b0t, b1t);
    out[f] = Hashes.of(f++, s1t, s0t, b0t);
    out[f] = Hashes.of(f++, s2t, s1t, s0t);
    out[f] = Hashes.of(f++, s0t, b0t, b2t);
    out[f] = Hashes.of(f++, s0w, b0t, b1t);
    out[f] = Hashes.of(f++, s0t, b0w, b1t);
    out[f] = Hashes.of(f++, s0t, b0t, b1w);
    out[f] = Hashes.of(f++, s1w, s0t, b0t);
    out[f] = Hashes.of(f++, s1t, s0w, b0t);
    out[f] = Hashes.of(f++, s1t, s0t, b0w);
    out[f] = Hashes.of(f++, s1t, b0t, b1t);
    out[f] = Hashes.of(f++, s0w, b0w, b1t);
    out[f] = Hashes.of(f++, s1w, s0w, b0t);
    out[f] = Hashes.of(f++, s1t, s0w, b0w);
    out[f] = Hashes.of(f++, b0t, b1t, b2t);
    out[f] = Hashes.of(f++, s0wt, b0t, sb);
    out[f] = Hashes.of(f++, s0t, b0wt, sb);
    out[f] = Hashes.of(f++, s0t, b0t, sb);
    out[f] = Hashes.of(f++, s0w, b0w, sb);
    out[f] = Hashes.of(f++, s1wt, s0t, ss);
    out[f] = Hashes.of(f++, s1t, s0wt, ss);
    out[f] = Hashes.of(f++, s1t, s0t, ss);
    out[f] = Hashes.of(f++, s1t, s0t, sb);
    out[f] = Hashes.of(f++, s1t, b0t, xb);
    out[f] = Hashes.of(f++, s1w, b0t, xb);
    out[f] = Hashes.of(f++, s1t, b0w, xb);
    out[f] = Hashes.of(f++, s0t, b0t, sd);
    out[f] = Hashes.of(f++, s0w, sd);
    out[f] = Hashes.of(f++, b0w, sd);
    out[f] = Hashes.of(f++, s1t, s0t, xd);
    out[f] = Hashes.of(f++, s1w, xd);
  }

  private static void children(State s, int[] out) {
    Draft d = s.draft;
    int s0 = s.top(0);
    int s1 = s.top(1);
    int s2 = s.top(2);
    int b0 = s.front;
    int s0w = d.lower[s0];
    int s0t = d.tag[s0] + 64;
    int s1w = d.lower[s1];
    int s1t = d.tag[s1] + 64;
    int s2t = d.tag[s2] + 64;
    int s2wt = Hashes.mix(d.lower[s2], d.tag[s2]);
    int b0w = d.lower[b0];
    int b0t = d.tag[b0] + 64;
    int s0lt = d.tag[s.left[s0]] + 64;
    int s0rt = d.tag[s.right[s0]] + 64;
    int s0ll = s.label[s.left[s0]] + 64;
    int s0rl = s.label[s.right[s0]] + 64;
    int s0lw = d.lower[s.left[s0]];
    int s0rw = d.lower[s.right[s0]];
    int s0set = fold(s.labels[s0]);
    int s0val = Math.min(s.lefts[s0], 3) * 4 + Math.min(s.rights[s0], 3);
    int s0l2t = d.tag[s.left2[s0]] + 64;
    int s0r2t = d.tag[s.right2[s0]] + 64;
    int s1lt = d.tag[s.left[s1]] + 64;
    int s1rt = d.tag[s.right[s1]] + 64;
    int s1rl = s.label[s.right[s1]] + 64;
    int s1set = fold(s.labels[s1]);
    int s1val = Math.min(s.lefts[s1], 3) * 4 + Math.min(s.rights[s1], 3);
    int s1r2t = d.tag[s.right2[s1]] + 64;
    int b0lt = d.tag[s.left[b0]] + 64;
    int b0ll = s.label[s.left[b0]] + 64;
    int b0lw = d.lower[s.left[b0]];
    int b0set = fold(s.labels[b0]);
    int b0val = Math.min(s.lefts[b0], 3) * 4 + Math.min(s.rights[b0], 3);
    int size = Math.min(s.size, 3);
    int pt = d.tag[d.at(b0, -1)] + 64;
    int s0nt = d.tag[d.at(s0, 1)] + 64;
    int f = 66;
    out[f] = Hashes.of(f++, s0t, s0lt, b0t);
    out[f] = Hashes.of(f++, s0t, s0rt, b0t);
    out[f] = Hashes.of(f++, s1t, s1rt, s0t);
    out[f] = Hashes.of(f++, s1t, s1lt, s0t);
    out[f] = Hashes.of(f++, b0t, b0lt, s0t);
    out[f] = Hashes.of(f++, s1t, s1rt, b0t);
    out[f] = Hashes.of(f++, s0w, s0ll, b0t);
    out[f] = Hashes.of(f++, s0w, s0rl, b0t);
    out[f] = Hashes.of(f++, s1w, s1rl, s0t);
    out[f] = Hashes.of(f++, s0t, s0lw);
    out[f] = Hashes.of(f++, s0t, s0rw, b0t);
    out[f] = Hashes.of(f++, b0t, b0lw, s0t);
    out[f] = Hashes.of(f++, b0w, b0ll, s0t);
    out[f] = Hashes.of(f++, s0w, s0set);
    out[f] = Hashes.of(f++, s0t, s0set, b0t);
    out[f] = Hashes.of(f++, s1w, s1set);
    out[f] = Hashes.of(f++, s1t, s1set, s0t);
    out[f] = Hashes.of(f++, s1t, s1set, b0t);
    out[f] = Hashes.of(f++, b0t, b0set, s0t);
    out[f] = Hashes.of(f++, b0w, b0set);
    out[f] = Hashes.of(f++, s1set, s0set, b0t);
    out[f] = Hashes.of(f++, s0w, s0val);
    out[f] = Hashes.of(f++, s0t, s0val, b0t);
    out[f] = Hashes.of(f++, s1t, s1val, s0t);
    out[f] = Hashes.of(f++, b0t, b0val, s0t);
    out[f] = Hashes.of(f++, s0t, s0ll, s0l2t);
    out[f] = Hashes.of(f++, s0t, s0rl, s0r2t);
    out[f] = Hashes.of(f++, s1t, s1rl, s1r2t);
    out[f] = Hashes.of(f++, s2wt, s0t, b0t);
    out[f] = Hashes.of(f++, s2t, s1t, b0t);
    out[f] = Hashes.of(f++, size, s0t, b0t);
    out[f] = Hashes.of(f++, pt, s0t, b0t);
    out[f] = Hashes.of(f++, s0t, s0nt, b0t);
  }

  private static int fold(long bits) {
    return (int) bits * 0x9E3779B1 + (int) (bits >>> 32);
  }
}
