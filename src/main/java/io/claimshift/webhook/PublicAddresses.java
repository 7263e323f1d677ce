package io.claimshift.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and gives only addresses of the public Internet. The client connects to the very
 * addresses given here and asks nobody again, so that a name which points elsewhere a moment later
 * gains nothing.
 */
final class PublicAddresses implements DnsResolver {
  private final DnsResolver names;

  PublicAddresses(DnsResolver names) {
    this.names = names;
  }

  /** A name that leads into a private network. */
  static final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    PrivateAddressException(String host) {
      super(host + " is no public address");
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = names.resolve(host);
    InetAddress[] open =
        Arrays.stream(all).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
    if (open.length < all.length || open.length == 0) {
      // Not even one of several: a name with both faces is up to no good.
      throw new PrivateAddressException(host);
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /** Whether an address belongs to the public Internet and to one receiver. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    int c = bytes[2] & 0xFF;
    return !(a == 0
        || a >= 240 // reserved, broadcast
        || (a == 100 && b >= 64 && b < 128) // carriers' own
        || (a == 192 && b == 0 && (c == 0 || c == 2)) // protocols, examples
        || (a == 198 && (b == 18 || b == 19)) // benchmarks
        || (a == 198 && b == 51 && c == 100) // examples
        || (a == 203 && b == 0 && c == 113)); // examples
  }

  /** The assigned global range, without what carries an IPv4 address within. */
  private static boolean isPublic6(byte[] bytes) {
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] < 2;
    boolean examples =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && bytes[3] == (byte) 0xb8;
    return global && !sixToFour && !special && !examples;
  }
}
