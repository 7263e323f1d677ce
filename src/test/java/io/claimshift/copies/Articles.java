package io.claimshift.copies;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.time.Instant;

/** Short ways to an article. */
final class Articles {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  static final String FERRY =
      """
      HALVIK, March 2 (Northwire) - Two ferries touched in thick fog off Halvik harbour early on \
      Monday and nine passengers were treated for bruises, the coastguard said.

      The larger vessel, on its way from the islands with 212 people aboard, was slowing down when \
      the smaller one left its berth ahead of schedule, according to a first report.

      Harbour master Ilse Brandt told reporters that radar on the pier had been out of order since \
      the weekend and that a spare part was expected on Wednesday.

      Both ships reached the quay under their own power. Services resumed at noon after divers had \
      looked at the hulls and found nothing but scratched paint above the waterline.

      The operator, which carried three million people last year, said it would pay for hotels and \
      onward travel of everyone who missed a train because of the delay.
      """;

  private Articles() {}

  static Article story(String uri, String version, Instant time, String headline, String body) {
    return article(uri, version, time, PubStatus.USABLE, "Northwire", headline, body);
  }

  static Article notice(String uri, String version, Instant time, PubStatus status) {
    return article(uri, version, time, status, "Northwire", "", "");
  }

  static Article article(
      String uri,
      String version,
      Instant time,
      PubStatus status,
      String provider,
      String headline,
      String body) {
    return new Article(
        uri, version, time, status, provider, "en", "text", headline, body, "", "", "", 0, null);
  }
}
