package io.claimshift.claim;

import io.claimshift.statement.Modality;
import io.claimshift.statement.Position;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What one story says each holder's position on one claim is: of several statements the decisive
 * one, and beside it the decisive one told as past. The side with the most weight wins: a side
 * taken in so many words weighs more than a plain "said", each repetition adds a little.
 */
final class Decisive {

  private static final double REPEATED = 0.1;

  private Decisive() {}

  /**
   * The entries of one claim; statements of no holder and mere questions give none.
   *
   * @param naming the name under which the claim knows a holder
   */
  static List<Entry> entries(Report report, List<Filed> statements, UnaryOperator<String> naming) {
    Map<String, List<Filed>> byHolder = new LinkedHashMap<>();
    for (Filed filed : statements) {
      Statement statement = filed.statement();
      if (!statement.holder().isEmpty() && statement.modality() != Modality.QUESTION) {
        String name = naming.apply(statement.holder());
        String key = name + (statement.background() ? "\tpast" : "");
        byHolder.computeIfAbsent(key, holder -> new ArrayList<>()).add(filed.heldBy(name));
      }
    }
    return byHolder.values().stream().map(same -> entry(report, decisive(same))).toList();
  }

  private static Filed decisive(List<Filed> same) {
    return same.stream()
        .max(Comparator.comparingDouble(filed -> weight(filed, same)))
        .orElseThrow();
  }

  private static double weight(Filed filed, List<Filed> same) {
    long repeated =
        same.stream()
            .filter(other -> other.statement().position().sameSide(filed.statement().position()))
            .count();
    return explicitness(filed.statement())
        + confidence(filed)
        + REPEATED * (repeated - 1)
        + (filed.statement().field() == TextField.HEADLINE ? 0 : 0.01);
  }

  private static double explicitness(Statement statement) {
    return switch (statement.position()) {
      case CONFIRMED, DENIED, RETRACTED -> inSoManyWords(statement) ? 0.4 : 0.15;
      case NONCOMMITTAL -> 0.2;
      case ASSERTED -> 0;
    };
  }

  /**
   * Whether the words take the side, and not only the content's own negation: "denied that" and "is
   * untrue" do, "said that nobody came" need not answer anyone.
   */
  static boolean inSoManyWords(Statement statement) {
    return statement.position() != Position.ASSERTED
        && !statement.rule().startsWith("content-negated");
  }

  /** Whether it may answer what others say; a negated wish or feeling speaks of itself. */
  static boolean answers(Statement statement) {
    return !statement.rule().startsWith("content-negated-wish");
  }

  /** Doubt about the reading and about the link, together. */
  static double confidence(Filed filed) {
    double link = Math.min(1, 0.4 + filed.similarity());
    return filed.statement().confidence() * link;
  }

  private static Entry entry(Report report, Filed filed) {
    Statement statement = filed.statement();
    Quote quote =
        new Quote(
            filed.id(),
            report.provider(),
            report.headline(),
            report.versionCreated(),
            statement.field(),
            statement.sentence().begin(),
            statement.sentence().end(),
            statement.sentence().text(),
            statement.cue());
    return new Entry(
        statement.holder(),
        statement.position(),
        statement.background(),
        report.versionCreated(),
        report.story(),
        report.articleUri(),
        inSoManyWords(statement),
        statement.confidence(),
        filed.similarity(),
        false,
        report.embargoedUntil(),
        quote);
  }
}
