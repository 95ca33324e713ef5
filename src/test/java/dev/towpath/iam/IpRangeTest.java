package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of addresses in conditions. */
class IpRangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "10",
        "10.0.0",
        "10.0.0.",
        ".10.0.0.0",
        "10.0.0.0.0",
        "10..0.0",
        "10.0.0.256",
        "10.0.0.999999999999",
        "10.0.0.-1",
        "10.0.0.01",
        "00.0.0.0",
        "10.0.0.0x",
        "a.b.c.d",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "10.0.0.0/a",
        "10.0.0.0/0008",
        "::/129",
        "::1::",
        ":",
        "fe80::1%eth0/64",
        "12345::",
        "10.0.0.0 "
      })
  void whatIsNoRangeIsNone(String text) {
    assertThat(IpRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0/0, 0",
    "10.0.0.0/8, 8",
    "255.255.255.255, 32",
    "10.0.0.0/032, 32",
    "::/0, 0",
    "2001:db8::/32, 32",
    "2001:db8::1, 128",
  })
  void theLengthIsThatOfThePrefix(String text, int length) {
    assertThat(IpRange.parse(text).orElseThrow().prefixLength()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "10.0.0.5/8, 10.9.9.9, true",
    "0.0.0.0/0, 255.255.255.255, true",
    "0.0.0.0/0, 0.0.0.0, true",
    "128.0.0.0/1, 127.255.255.255, false",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.6, false",
    "0.0.0.0, 0.0.0.0, true",
    "10.0.0.0/8, 10.1.0.0/16, true",
    "10.1.0.0/16, 10.0.0.0/8, false",
    "10.0.0.0/8, 10.0.0.0/8, true",
    "10.0.0.0/8, no address, false",
    "0.0.0.0/0, ::, false",
    "::/0, 10.0.0.1, false",
    "::/0, ffff::1, true",
    "2001:db8::/32, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, true",
    "2001:db8::/32, 2001:db9::, false",
    "2001:db8::/64, 2001:db8::1:0:0:0, true",
    "2001:db8::/64, 2001:db8:0:1::, false",
    "2001:db8::/65, 2001:db8:0:0:8000::, false",
    "2001:db8::/65, 2001:db8:0:0:7fff::, true",
    "2001:db8::/127, 2001:db8::1, true",
    "2001:db8::/127, 2001:db8::2, false",
    "2001:db8::/63, 2001:db8:0:1::/64, true",
    "2001:db8::1, 2001:0db8:0:0:0:0:0:1, true",
    "::ffff:10.0.0.0/120, 10.0.0.9, false",
  })
  void aRangeHoldsWhatItsPrefixBegins(String range, String other, boolean holds) {
    boolean contains = IpRange.parse(range).filter(r -> r.contains(other)).isPresent();
    assertThat(contains).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, false",
    "10.0.0.1/8, true",
    "10.128.0.0/9, false",
    "10.128.0.0/8, true",
    "10.0.0.1/32, false",
    "255.255.255.255/0, true",
    "0.0.0.0/0, false",
    "2001:db8::/32, false",
    "2001:db8:8000::/32, true",
    "2001:db8::1/64, true",
    "2001:db8::/64, false",
    "2001:db8:0:1::/63, true",
    "2001:db8:0:2::/63, false",
    "2001:db8::4000:0:0:0/65, true",
    "2001:db8::8000:0:0:0/65, false",
    "2001:db8::1/128, false",
    "::1/0, true",
    "1::/0, true",
  })
  void bitsBehindThePrefixAreTold(String range, boolean hostBits) {
    assertThat(IpRange.parse(range).orElseThrow().hasHostBits()).isEqualTo(hostBits);
  }

  @Property
  void agreesWithTheJdkOnAddresses(
      @ForAll @IntRange(max = 260) int a,
      @ForAll @IntRange(max = 260) int b,
      @ForAll @IntRange(max = 260) int c,
      @ForAll @IntRange(max = 260) int d) {
    String text = a + "." + b + "." + c + "." + d;
    boolean address = isAddress(text);
    assertThat(IpRange.parse(text).isPresent()).isEqualTo(address);
    assertThat(IpRange.parse("0.0.0.0/0").orElseThrow().contains(text)).isEqualTo(address);
  }

  private static boolean isAddress(String text) {
    try {
      return InetAddress.ofLiteral(text).getAddress().length == 4;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
