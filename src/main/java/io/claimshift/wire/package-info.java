/**
 * Bytes in and out: ninjs, the records of the public topics, serdes, CloudEvents headers. It must
 * not know the topology.
 */
package io.claimshift.wire;
