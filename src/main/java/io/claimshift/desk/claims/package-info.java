/**
 * Claims as the desk reads them: by interactive queries over the stores of this instance and, for
 * what others hold, by asking their desks. It must not know how an answer travels to a browser.
 */
package io.claimshift.desk.claims;
