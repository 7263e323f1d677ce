package io.claimshift.text.parse;

/**
 * What the parser looks at when it names the relation of a word (c) to its new head (h): both with
 * their neighbours (p before, n after), children and the relations that the children have. Names as
 * in {@link ArcFeatures}.
 */
final class LabelFeatures {

  static final int COUNT = 51;
  private static final int FIRST = 200;
  private static final int RIGHTWARD = 400;

  private LabelFeatures() {}

  /** Writes the hashes of the features of the arc from {@code h} to the top of the stack. */
  static void fill(State s, int h, int c, int[] out) {
    int direction = h > c ? FIRST : RIGHTWARD;
    words(s, h, c, direction, out);
    children(s, h, c, direction, out);
  }

  private static void words(State s, int h, int c, int k, int[] out) {
    Draft d = s.draft;
    int hw = d.lower[h];
    int ht = d.tag[h] + 64;
    int cw = d.lower[c];
    int ct = d.tag[c] + 64;
    int hwt = Hashes.mix(d.lower[h], d.tag[h]);
    int cwt = Hashes.mix(d.lower[c], d.tag[c]);
    int dist = s.distance(h, c);
    int btw = s.between(h, c);
    int hpt = d.tag[d.at(h, -1)] + 64;
    int hnt = d.tag[d.at(h, 1)] + 64;
    int cpt = d.tag[d.at(c, -1)] + 64;
    int cnt = d.tag[d.at(c, 1)] + 64;
    int hnw = d.lower[d.at(h, 1)];
    int cpw = d.lower[d.at(c, -1)];
    int cnw = d.lower[d.at(c, 1)];
    int f = 0;
    out[f] = Hashes.of(k + f++, hw);
    out[f] = Hashes.of(k + f++, ht);
    out[f] = Hashes.of(k + f++, cw);
    out[f] = Hashes.of(k + f++, ct);
    out[f] = Hashes.of(k + f++, hwt, cwt);
    out[f] = Hashes.of(k + f++, hw, cw);
    out[f] = Hashes.of(k + f++, hwt, ct);
    out[f] = Hashes.of(k + f++, ht, cwt);
    out[f] = Hashes.of(k + f++, ht, ct);
    out[f] = Hashes.of(k + f++, ht, ct, dist);
    out[f] = Hashes.of(k + f++, ht, ct, btw);
    out[f] = Hashes.of(k + f++, hw, ct, btw);
    out[f] = Hashes.of(k + f++, ht, cw, btw);
    out[f] = Hashes.of(k + f++, hw, dist);
    out[f] = Hashes.of(k + f++, cw, dist);
    out[f] = Hashes.of(k + f++, ht, ct, hpt);
    out[f] = Hashes.of(k + f++, ht, ct, hnt);
    out[f] = Hashes.of(k + f++, ht, ct, cpt);
    out[f] = Hashes.of(k + f++, ht, ct, cnt);
    out[f] = Hashes.of(k + f++, hw, ct, hnt);
    out[f] = Hashes.of(k + f++, ht, cw, cnt);
    out[f] = Hashes.of(k + f++, hw, ct, cpt);
    out[f] = Hashes.of(k + f++, hnw, ht, ct);
    out[f] = Hashes.of(k + f++, cpw, ht, ct);
    out[f] = Hashes.of(k + f++, cnw, ht, ct);
  }

  private static void children(State s, int h, int c, int k, int[] out) {
    Draft d = s.draft;
    int hw = d.lower[h];
    int hset = fold(s.labels[h]);
    int ht = d.tag[h] + 64;
    int ct = d.tag[c] + 64;
    int cw = d.lower[c];
    int cset = fold(s.labels[c]);
    int clw = d.lower[s.left[c]];
    int clt = d.tag[s.left[c]] + 64;
    int crt = d.tag[s.right[c]] + 64;
    int crw = d.lower[s.right[c]];
    int cll = s.label[s.left[c]] + 64;
    int crl = s.label[s.right[c]] + 64;
    int hlt = d.tag[s.left[h]] + 64;
    int hll = s.label[s.left[h]] + 64;
    int hrl = s.label[s.right[h]] + 64;
    int hrw = d.lower[s.right[h]];
    int hn2t = d.tag[d.at(h, 2)] + 64;
    int cn2t = d.tag[d.at(c, 2)] + 64;
    int hval = Math.min(s.lefts[h], 3) * 4 + Math.min(s.rights[h], 3);
    int cval = Math.min(s.lefts[c], 3) * 4 + Math.min(s.rights[c], 3);
    int c2w = d.lower[s.left2[c]];
    int s1t = d.tag[s.top(h > c ? 1 : 2)] + 64;
    int f = 25;
    out[f] = Hashes.of(k + f++, hw, hset);
    out[f] = Hashes.of(k + f++, ht, hset, ct);
    out[f] = Hashes.of(k + f++, hw, hset, ct);
    out[f] = Hashes.of(k + f++, cw, cset);
    out[f] = Hashes.of(k + f++, ct, cset, ht);
    out[f] = Hashes.of(k + f++, cw, cset, ht);
    out[f] = Hashes.of(k + f++, cw, clw);
    out[f] = Hashes.of(k + f++, ct, clt, ht);
    out[f] = Hashes.of(k + f++, ct, crt, ht);
    out[f] = Hashes.of(k + f++, cw, clt);
    out[f] = Hashes.of(k + f++, cw, crt);
    out[f] = Hashes.of(k + f++, clw, ct, ht);
    out[f] = Hashes.of(k + f++, crw, ct, ht);
    out[f] = Hashes.of(k + f++, cll, ct, ht);
    out[f] = Hashes.of(k + f++, crl, ct, ht);
    out[f] = Hashes.of(k + f++, hlt, ht, ct);
    out[f] = Hashes.of(k + f++, hll, hw, ct);
    out[f] = Hashes.of(k + f++, hrl, ht, ct);
    out[f] = Hashes.of(k + f++, hrw, hw, ct);
    out[f] = Hashes.of(k + f++, hn2t, ht, ct);
    out[f] = Hashes.of(k + f++, cn2t, ct, ht);
    out[f] = Hashes.of(k + f++, hval, ht, ct);
    out[f] = Hashes.of(k + f++, cval, ct, ht);
    out[f] = Hashes.of(k + f++, c2w, cw, ht);
    out[f] = Hashes.of(k + f++, hll, cw, ht);
    out[f] = Hashes.of(k + f++, s1t, ht, ct);
  }

  private static int fold(long bits) {
    return (int) bits * 0x9E3779B1 + (int) (bits >>> 32);
  }
}
