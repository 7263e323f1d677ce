package io.claimshift.claim;

import io.claimshift.statement.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that one story states, as it stands now; replaces what the same story stated before. A story
 * that was withdrawn or no longer states anything comes with no statements.
 *
 * @param story identity of the group of copies
 * @param articleUri its canonical article, or the killed one when it is withdrawn
 * @param articleVersion version of that article
 * @param versionCreated event time: the article's own time
 * @param provider who sent it
 * @param headline main headline
 * @param language BCP 47 tag of that article
 * @param context stems of what the whole article is about, {@link Context}
 * @param urgency 1 (highest) to 9, 0 unknown
 * @param copies other articles with the same text
 * @param embargoedUntil null where there is none
 * @param silent a refile or repeat: it may fill in history, it raises nothing
 * @param withdrawn a kill or hold took the story away
 * @param statements what it states, in text order, headline first
 * @param voices persons by full name, each with the party that the article says they speak for
 */
public record Report(
    String story,
    String articleUri,
    String articleVersion,
    Instant versionCreated,
    String provider,
    String headline,
    String language,
    List<String> context,
    int urgency,
    int copies,
    Instant embargoedUntil,
    boolean silent,
    boolean withdrawn,
    List<Statement> statements,
    Map<String, String> voices) {
  public Report {
    context = List.copyOf(context);
    statements = List.copyOf(statements);
    voices = voices == null ? Map.of() : Map.copyOf(voices);
  }
}
