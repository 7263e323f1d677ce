package io.claimshift.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "100.64.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "198.18.0.1",
        "203.0.113.5",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "ff02::1",
        "2002:a00:1::1",
        "2001:0:1::1",
        "2001:db8::1"
      })
  void addressOfNoPublicReceiver_isTold(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9.9.9.9", "100.63.0.1", "100.128.0.1", "172.32.0.1", "2620:fe::fe", "2a00::1"})
  void publicAddress_isTold(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void nameWithBothKindsOfAddress_isRefused() {
    DnsResolver both =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {
              InetAddress.getByName("9.9.9.9"), InetAddress.getByName("10.0.0.1")
            };
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    assertThatThrownBy(() -> new PublicAddresses(both).resolve("two.example"))
        .isInstanceOf(PublicAddresses.PrivateAddressException.class);
  }
}
