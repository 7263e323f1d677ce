package io.claimshift.desk;

import io.claimshift.claim.Status;
import io.claimshift.desk.claims.ClaimDocument;
import io.claimshift.desk.claims.ClaimSearch;
import io.claimshift.desk.claims.ClaimSource;
import io.claimshift.desk.claims.LocalClaims;
import io.claimshift.wire.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/**
 * Claims: one with its whole history, or those that match; and what peers ask this instance for.
 */
final class ClaimsApi {
  /** Where peers ask. */
  static final String PEER = "/peer/";

  static final int MOST = 200;
  private static final int USUAL = 50;

  private final ClaimSource all;
  private final LocalClaims here;

  ClaimsApi(ClaimSource all, LocalClaims here) {
    this.all = all;
    this.here = here;
  }

  void serve(RoutesConfig routes) {
    routes.get("/api/claims", this::search);
    routes.get("/api/claims/{id}", this::claim);
    routes.get("/peer/claims", context -> answer(context, here.search(wanted(context, MOST + 1))));
    routes.get(
        "/peer/claims/{id}", context -> answer(context, here.claim(context.pathParam("id"))));
  }

  private void search(Context context) {
    answer(context, all.search(wanted(context, MOST)));
  }

  private void claim(Context context) {
    ClaimDocument claim =
        all.claim(context.pathParam("id"))
            .orElseThrow(
                () -> Problem.of(404, "No claim with this id is kept, or not yet.").thrown());
    answer(context, claim);
  }

  private static ClaimSearch wanted(Context context, int most) {
    Parameters parameters = new Parameters(context);
    return new ClaimSearch(
        parameters.text("words"),
        parameters.oneOf("status", Status.class),
        parameters.text("holder"),
        parameters.read("after", ClaimSearch.Cursor::of),
        parameters.limit(USUAL, most));
  }

  private static void answer(Context context, Object value) {
    context.contentType("application/json; charset=utf-8").result(Json.bytes(value));
  }
}
