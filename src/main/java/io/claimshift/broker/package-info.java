/**
 * The embedded broker of demo, replay and tests, and topics as code. Only this package touches
 * Kafka's server classes.
 */
package io.claimshift.broker;
