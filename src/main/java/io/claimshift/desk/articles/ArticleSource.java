package io.claimshift.desk.articles;

import io.claimshift.desk.claims.NotNowException;
import java.util.Optional;

/** Where articles are read. */
public interface ArticleSource {

  /**
   * The article, or the one that stands for it where it is a copy; empty where it is not known,
   * kept no longer or under embargo.
   *
   * @throws NotNowException while it may still be come across
   */
  Optional<ArticleDocument> article(String uri) throws NotNowException;
}
