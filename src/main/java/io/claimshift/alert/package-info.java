/**
 * What a newsroom is told about a change: type, severity, evidence. It must not know how alerts
 * travel.
 */
package io.claimshift.alert;
