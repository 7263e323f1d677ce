/**
 * A fast reader of English news: part-of-speech tags and dependency trees for tokens. It must not
 * know where its model was learnt, nor what its trees are used for.
 */
package io.claimshift.text.parse;
