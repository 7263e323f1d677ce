package io.claimshift.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Two loopback ports that were free a moment ago.
 *
 * @param broker where clients connect
 * @param controller where the node talks to itself
 */
record Ports(int broker, int controller) {

  static final String LOOPBACK = "127.0.0.1";

  /** How two ports are chosen. */
  @FunctionalInterface
  interface Choice {
    Ports choose() throws IOException;
  }

  /** Both are held open together, so that they differ. */
  static Ports free() throws IOException {
    InetAddress loopback = InetAddress.getByName(LOOPBACK);
    try (ServerSocket broker = new ServerSocket(0, 1, loopback);
        ServerSocket controller = new ServerSocket(0, 1, loopback)) {
      return new Ports(broker.getLocalPort(), controller.getLocalPort());
    }
  }

  /** Whether nobody listens on either. */
  boolean areFree() throws IOException {
    InetAddress loopback = InetAddress.getByName(LOOPBACK);
    try (ServerSocket first = new ServerSocket(broker, 1, loopback);
        ServerSocket second = new ServerSocket(controller, 1, loopback)) {
      return first.isBound() && second.isBound();
    } catch (BindException taken) {
      return false;
    }
  }
}
