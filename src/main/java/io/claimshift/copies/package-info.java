/**
 * Decides which articles are copies of which, and what stands for a story when versions, kills and
 * holds come. It must not know statements, claims or where records are kept.
 */
package io.claimshift.copies;
