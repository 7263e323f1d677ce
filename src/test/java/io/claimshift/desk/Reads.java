package io.claimshift.desk;

import io.claimshift.desk.articles.ArticleDocument;
import io.claimshift.desk.articles.ArticleSource;
import io.claimshift.desk.claims.ClaimDocument;
import io.claimshift.desk.claims.ClaimPage;
import io.claimshift.desk.claims.ClaimSearch;
import io.claimshift.desk.claims.ClaimSource;
import io.claimshift.desk.claims.ClaimSummary;
import io.claimshift.desk.claims.LocalClaims;
import io.claimshift.desk.claims.NotNowException;
import io.claimshift.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Claims and articles for the desk's tests, given as the API tells them. */
final class Reads {
  private final Map<String, ClaimDocument> claims = new ConcurrentHashMap<>();
  private final Map<String, ArticleDocument> articles = new ConcurrentHashMap<>();

  /** Whether a partition is on its way. */
  volatile boolean moving;

  /** The search that was asked for last. */
  volatile ClaimSearch asked;

  /** What a desk shows with these alerts. */
  DeskReads with(AlertFeed feed) {
    ArticleSource known = uri -> Optional.ofNullable(articles.get(uri));
    return new DeskReads(feed, new Claims(), new LocalClaims(InstantSource.system()), known);
  }

  void claim(String json) {
    ClaimDocument claim = read(json, ClaimDocument.class);
    claims.put(claim.claimId(), claim);
  }

  void article(String json) {
    ArticleDocument article = read(json, ArticleDocument.class);
    articles.put(article.uri(), article);
  }

  private static <T> T read(String json, Class<T> type) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
  }

  private final class Claims implements ClaimSource {
    @Override
    public Optional<ClaimDocument> claim(String id) {
      refuseWhileMoving();
      return Optional.ofNullable(claims.get(id));
    }

    @Override
    public ClaimPage search(ClaimSearch search) {
      refuseWhileMoving();
      asked = search;
      List<ClaimSummary> found =
          claims.values().stream()
              .filter(claim -> claim.claim().contains(search.words()))
              .map(Reads::summary)
              .toList();
      return new ClaimPage(found, null);
    }

    private void refuseWhileMoving() {
      if (moving) {
        throw new NotNowException("0 of 1 partitions of the claims answer");
      }
    }
  }

  private static ClaimSummary summary(ClaimDocument claim) {
    return new ClaimSummary(
        claim.claimId(),
        claim.claim(),
        claim.agent(),
        claim.status(),
        claim.positions(),
        claim.articles(),
        claim.copies(),
        claim.independentSources(),
        claim.firstSeen(),
        claim.lastActivity());
  }
}
