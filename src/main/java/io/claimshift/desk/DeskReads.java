package io.claimshift.desk;

import io.claimshift.desk.articles.ArticleSource;
import io.claimshift.desk.claims.ClaimSource;
import io.claimshift.desk.claims.LocalClaims;

/**
 * What the desk shows.
 *
 * @param alerts as they come
 * @param claims of all instances
 * @param here claims of this instance, for the others
 * @param articles with their statements
 */
public record DeskReads(
    AlertFeed alerts, ClaimSource claims, LocalClaims here, ArticleSource articles) {}
