package io.claimshift.claim;

import io.claimshift.statement.Statement;
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

  private final Linker linker;
  private final ClaimStore store;
  private final Voices voices;

  Filer(Linker linker, ClaimStore store, Voices voices) {
    this.linker = linker;
    this.store = store;
    this.voices = voices;
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
    Placement placement = new Placement(linker, store, report, claims);
    List<Filed> filed = new ArrayList<>();
    for (Statement statement : report.statements()) {
      String base = statementId(report.articleUri(), statement);
      int ordinal = seen.merge(base, 1, Integer::sum);
      String id = ordinal == 1 ? base : Ids.of(base, ordinal);
      Statement held = statement.heldBy(voices.party(statement.holder()));
      filed.add(placement.place(id, held, known.get(id)));
    }
    return filed.stream().map(placement::placeRest).toList();
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
