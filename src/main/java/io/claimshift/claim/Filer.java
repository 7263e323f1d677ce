package io.claimshift.claim;

import io.claimshift.statement.Position;
import io.claimshift.statement.Statement;
import io.claimshift.statement.TextField;
import io.claimshift.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the statements of one story, in text order, to the claims that are known or that they open.
 */
final class Filer {

  /** Thoughts, wishes and doubtful readings are told as statements, but make no claim. */
  private static final double LINKED_FROM = 0.35;

  private final Linker linker;
  private final ClaimStore store;

  Filer(Linker linker, ClaimStore store) {
    this.linker = linker;
    this.store = store;
  }

  /**
   * Links a story's statements; claims that they open or widen are in {@code claims} afterwards and
   * in the linker, not yet in the store.
   *
   * @param old what the story stated before, null where nothing is known
   * @param claims claims by id that the report touches, filled as it goes
   */
  List<Filed> file(Report report, Filing old, Map<String, Claim> claims) {
    Map<String, Filed> known = byId(old);
    Map<String, Integer> seen = new HashMap<>();
    List<Filed> filed = new ArrayList<>();
    String previous = null;
    for (Statement statement : report.statements()) {
      String base = statementId(report.articleUri(), statement);
      int ordinal = seen.merge(base, 1, Integer::sum);
      String id = ordinal == 1 ? base : Ids.of(base, ordinal);
      Filed one = fileOne(report, id, statement, known.get(id), previous, claims);
      previous = one.claimId() == null ? previous : one.claimId();
      filed.add(one);
    }
    return filed;
  }

  private Filed fileOne(
      Report report,
      String id,
      Statement statement,
      Filed before,
      String previous,
      Map<String, Claim> claims) {
    if (statement.field() == TextField.BODY && statement.confidence() < LINKED_FROM) {
      return new Filed(id, null, "", 0, statement);
    }
    Member member = Stems.of(statement.proposition());
    if (before != null && before.claimId() != null) {
      Claim claim = claim(before.claimId(), claims);
      if (claim != null) {
        return new Filed(id, claim.id(), claim.text(), before.similarity(), statement);
      }
    }
    if (!member.telling()) {
      Claim claim = statement.position() == Position.ASSERTED ? null : claim(previous, claims);
      return claim == null
          ? new Filed(id, null, "", 0, statement)
          : new Filed(id, claim.id(), claim.text(), linker.vague(), statement);
    }
    Link link = linker.link(member, statement.position());
    Claim claim = link.found() ? claim(link.claimId(), claims) : null;
    double similarity = claim == null ? 1 : link.similarity();
    Claim next =
        claim == null ? open(report, id, statement, member) : claim.widened(member, similarity);
    claims.put(next.id(), next);
    linker.put(next);
    return new Filed(id, next.id(), next.text(), similarity, statement);
  }

  private Claim claim(String id, Map<String, Claim> claims) {
    if (id == null) {
      return null;
    }
    Claim claim = claims.get(id);
    return claim == null ? store.claim(id) : claim;
  }

  private static Claim open(Report report, String id, Statement statement, Member member) {
    return new Claim(
        Ids.of("claim", id),
        statement.proposition().text(),
        statement.proposition().agent(),
        List.of(member),
        PositionHistory.EMPTY,
        0,
        0,
        report.versionCreated(),
        report.versionCreated(),
        null);
  }

  private static Map<String, Filed> byId(Filing old) {
    Map<String, Filed> known = new LinkedHashMap<>();
    if (old != null) {
      old.statements().forEach(filed -> known.put(filed.id(), filed));
    }
    return known;
  }

  private static String statementId(String articleUri, Statement statement) {
    return Ids.of(
        "statement",
        articleUri,
        statement.field(),
        statement.sentence().text(),
        text(statement.source()),
        text(statement.cue()),
        text(statement.content()),
        statement.holder(),
        statement.position(),
        statement.background());
  }

  private static String text(Span span) {
    return span == null ? null : span.text();
  }
}
