/**
 * Reads who takes which side on what: source, cue, content, holder and position. It must not know
 * copies, claims or anything that happened in another article.
 */
package io.claimshift.statement;
