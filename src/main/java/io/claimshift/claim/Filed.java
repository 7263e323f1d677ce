package io.claimshift.claim;

import io.claimshift.statement.Proposition;
import io.claimshift.statement.Statement;
import io.claimshift.text.Span;
import java.util.List;

/**
 * One statement of a story and the claim it was linked to.
 *
 * @param id made from article, place, words and side
 * @param claimId null where it says too little to be linked
 * @param claim text of that claim, empty without one
 * @param similarity 0 to 1, how near it is to the claim; 1 where it opened it
 */
public record Filed(
    String id, String claimId, String claim, double similarity, Statement statement) {

  /** The same for another holder. */
  Filed heldBy(String holder) {
    return new Filed(id, claimId, claim, similarity, statement.heldBy(holder));
  }

  /** The same without what the sentence already holds: small enough to keep for each statement. */
  Filed slim() {
    Proposition old = statement.proposition();
    Proposition proposition =
        new Proposition(old.agent(), old.text(), List.of(), List.of(), List.of());
    return with(
        hollow(statement.source()),
        hollow(statement.cue()),
        hollow(statement.content()),
        proposition);
  }

  /** The slim one with the texts of its parts again; those of the proposition stay away. */
  Filed full() {
    return with(
        fill(statement.source()),
        fill(statement.cue()),
        fill(statement.content()),
        statement.proposition());
  }

  private Filed with(Span source, Span cue, Span content, Proposition proposition) {
    Statement slim =
        new Statement(
            statement.field(),
            statement.sentence(),
            source,
            cue,
            content,
            statement.holder(),
            statement.position(),
            statement.background(),
            statement.modality(),
            proposition,
            statement.rule(),
            statement.confidence());
    return new Filed(id, claimId, claim, similarity, slim);
  }

  private Span hollow(Span part) {
    return part != null && inSentence(part) ? new Span(part.begin(), part.end(), "") : part;
  }

  private Span fill(Span part) {
    if (part == null || !inSentence(part)) {
      return part;
    }
    int offset = statement.sentence().begin();
    String text = statement.sentence().text().substring(part.begin() - offset, part.end() - offset);
    return new Span(part.begin(), part.end(), text);
  }

  private boolean inSentence(Span part) {
    Span sentence = statement.sentence();
    return part.begin() >= sentence.begin()
        && part.end() <= sentence.begin() + sentence.text().length();
  }
}
