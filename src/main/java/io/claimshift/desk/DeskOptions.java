package io.claimshift.desk;

/**
 * Where the desk page is served.
 *
 * @param host name or address to listen on; anything but a loopback address shows the alerts to
 *     whoever reaches the machine, for the page asks nobody who they are
 * @param port 0 takes any free one
 */
public record DeskOptions(String host, int port) {

  /** This machine only, any free port. */
  public static final DeskOptions LOOPBACK = new DeskOptions("127.0.0.1", 0);

  public DeskOptions {
    if (host.isBlank() || port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no address to listen on: " + host + ":" + port);
    }
  }
}
