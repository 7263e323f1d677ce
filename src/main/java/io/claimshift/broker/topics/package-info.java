/**
 * Topics as code: what {@code topics/asyncapi.yaml} declares, and how a cluster differs from it. It
 * must not know what the topics hold.
 */
package io.claimshift.broker.topics;
