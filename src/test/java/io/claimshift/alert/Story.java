package io.claimshift.alert;

import io.claimshift.claim.Report;
import io.claimshift.statement.Modality;
import io.claimshift.statement.Position;
import io.claimshift.statement.Proposition;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes reports for tests: {@code new Story("a", 3).says("Silmet", DENIED, LEAK).report()}. */
final class Story {

  /** An agent and what it is said to have done. */
  record Topic(String agent, String text) {
    Proposition proposition() {
      List<String> terms = List.of(text.toLowerCase(Locale.ROOT).split(" "));
      return new Proposition(agent, agent + " " + text, terms, List.of(), List.of());
    }
  }

  static final Topic LEAK = new Topic("Norvik", "dump toxic sludge harbour");
  static final Topic SALE = new Topic("Norvik", "sell ferry division investor");

  private final String story;
  private final int day;
  private String version = "1";
  private int copies;
  private Instant embargoedUntil;
  private boolean silent;
  private final Map<String, String> voices = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  Story(String story, int day) {
    this.story = story;
    this.day = day;
  }

  Story version(String number) {
    version = number;
    return this;
  }

  Story copies(int count) {
    copies = count;
    return this;
  }

  Story embargoedUntil(Instant time) {
    embargoedUntil = time;
    return this;
  }

  /** The story introduces a person as speaking for a party. */
  Story introduces(String person, String party) {
    voices.put(person, party);
    return this;
  }

  Story refile() {
    silent = true;
    return this;
  }

  Story says(String holder, Position position, Topic topic) {
    return add(holder, position, topic.proposition(), false, 0.9);
  }

  Story once(String holder, Position position, Topic topic) {
    return add(holder, position, topic.proposition(), true, 0.9);
  }

  Story hardlySays(String holder, Position position, Topic topic) {
    return add(holder, position, topic.proposition(), false, 0.36);
  }

  Story mutters(String holder, Position position, Topic topic) {
    return add(holder, position, topic.proposition(), false, 0.2);
  }

  Story saysOfIt(String holder, Position position) {
    Proposition nothing = new Proposition("", "", List.of(), List.of(), List.of());
    return add(holder, position, nothing, false, 0.9);
  }

  /** A short sentence with "not" in it, read by this rule. */
  Story saysNo(String holder, String terms, String rule) {
    Proposition no = new Proposition("", terms, List.of(terms.split(" ")), List.of(), List.of());
    return add(holder, Position.DENIED, no, false, 0.9, rule);
  }

  private Story add(
      String holder, Position position, Proposition proposition, boolean past, double confidence) {
    return add(holder, position, proposition, past, confidence, "test");
  }

  private Story add(
      String holder,
      Position position,
      Proposition proposition,
      boolean past,
      double confidence,
      String rule) {
    String cue = position.name().toLowerCase(Locale.ROOT);
    String sentence = holder + " " + cue + " " + proposition.text();
    int begin = statements.size() * 200;
    int cueBegin = begin + holder.length() + 1;
    statements.add(
        new Statement(
            TextField.BODY,
            new Span(begin, begin + sentence.length(), sentence),
            holder.isEmpty() ? null : new Span(begin, begin + holder.length(), holder),
            new Span(cueBegin, cueBegin + cue.length(), cue),
            null,
            holder,
            position,
            past,
            Modality.PLAIN,
            proposition,
            rule,
            confidence));
    return this;
  }

  static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(86_400L * day);
  }

  Report report() {
    return report(false);
  }

  /** The report of a kill or hold. */
  Report killed() {
    statements.clear();
    return report(true);
  }

  private Report report(boolean withdrawn) {
    return new Report(
        story,
        "urn:" + story,
        version,
        day(day),
        "Wire",
        "Headline of " + story,
        "en",
        List.of(),
        3,
        copies,
        embargoedUntil,
        silent,
        withdrawn,
        statements,
        voices);
  }
}
