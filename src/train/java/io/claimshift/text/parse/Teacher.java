package io.claimshift.text.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J as the teacher of the reader: tags and trees for tokens that are given, never its own. It
 * needs 16 s and 1.1 GB to load and reads about 300 sentences a second.
 */
final class Teacher {

  /** Names and embeddings as NLP4J's own configuration has them, without the name finder. */
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz\
      </ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">\
      edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
          <word_embeddings field="word_form_undigitalized">\
      edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  /**
   * The teacher's reading of a sentence; heads count from 0, -1 is a root. What ends without a stop
   * is shown with one, since the teacher knows headlines by whole sentences only.
   */
  Tree read(String[] words) {
    int n = words.length;
    List<Token> tokens = new ArrayList<>(n + 1);
    for (int i = 0; i < n; i++) {
      tokens.add(new Token(words[i], i, i + 1));
    }
    if (Character.isLetterOrDigit(words[n - 1].charAt(0))) {
      tokens.add(new Token(".", n, n + 1));
    }
    return tree(words, decoder.decode(decoder.toNodeArray(tokens)));
  }

  private static Tree tree(String[] words, NLPNode[] nodes) {
    int n = words.length;
    Tree tree = new Tree(words, new String[n], new int[n], new String[n]);
    for (int i = 0; i < n; i++) {
      NLPNode node = nodes[i + 1];
      tree.tags()[i] = node.getPartOfSpeechTag();
      NLPNode head = node.getDependencyHead();
      boolean root = head == null || head.getID() == 0 || head.getID() > n;
      tree.heads()[i] = root ? -1 : head.getID() - 1;
      tree.labels()[i] = root ? "root" : node.getDependencyLabel();
    }
    return tree;
  }
}
