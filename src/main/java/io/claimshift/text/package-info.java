/**
 * Text with offsets: spans, sentences, tokens, normalisation and shingles. It must not know what an
 * article, a copy or a statement is.
 */
package io.claimshift.text;
