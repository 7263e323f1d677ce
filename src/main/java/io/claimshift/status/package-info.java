/**
 * What an operator sees of one instance: metrics, health, log lines. It must not know commands nor
 * settings, and nothing it does may change what the pipeline gives.
 */
package io.claimshift.status;
