package io.claimshift.statement;

import io.claimshift.article.Article;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the statements of an English news article by rules: sentences, words, cues, source and
 * content by pattern, the side by cue and what turns it, the holder by the article's own cast, the
 * content as a proposition. Immutable and thread-safe; the same article always gives the same
 * statements; time grows linearly with the text. Articles in other languages have none.
 */
public final class StatementReader {

  private final Actors actors;
  private final Prose prose = new Prose();

  /** A reader that knows the bundled actors. */
  public StatementReader() {
    this(Actors.bundled());
  }

  /**
   * A reader that knows the given actors.
   *
   * @param actors parties known by name before a text is read
   */
  public StatementReader(Actors actors) {
    this.actors = actors;
  }

  /** The statements of an article in text order, those of the headline first. */
  public List<Statement> read(Article article) {
    return study(article).statements();
  }

  /** The same, with what it took. */
  public Study study(Article article) {
    if (!article.readable()) {
      return Study.NOTHING;
    }
    List<Passage> headline = prose.read(TextField.HEADLINE, article.headline());
    List<Passage> body = prose.read(TextField.BODY, article.body());
    List<Passage> all = new ArrayList<>(headline);
    all.addAll(body);
    if (!Language.english(article.language(), all)) {
      return Study.foreign(all.size());
    }
    Cast cast = new Cast(all, actors);
    Reading reading =
        new Reading(cast, article.versionCreated().atZone(ZoneOffset.UTC).toLocalDate());
    reading.headline(headline);
    reading.body(body);
    List<Statement> statements = HeadlineHolders.named(reading.statements(), cast.names());
    return new Study(statements, all.size(), reading.parsed(), false, cast.parties().voices());
  }
}
