/**
 * Articles as the desk reads them: where each stands on the public topics is remembered, the text
 * is fetched from there when asked for. It must not know how an answer travels to a browser.
 */
package io.claimshift.desk.articles;
