/**
 * Alerts to HTTP endpoints: a consumer of desks' topics of its own, so that a slow endpoint never
 * slows the pipeline. It must not know how alerts come about.
 */
package io.claimshift.webhook;
