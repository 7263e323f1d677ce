/**
 * What an article is: its record, the order of its versions, its publication status. It must not
 * know how articles arrive or where they go.
 */
package io.claimshift.article;
