/**
 * Links statements into claims, keeps each holder's positions over time and decides what is a
 * change. It must not know copies or how statements are read.
 */
package io.claimshift.claim;
