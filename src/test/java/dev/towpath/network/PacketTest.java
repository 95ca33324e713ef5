package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packets, their answers, and what decides a path. */
class PacketTest {
  private static final Peer ONE = Peer.at("one", List.of(Cidr.of("10.0.0.1")));
  private static final Peer TWO = Peer.at("two", List.of(Cidr.of("10.0.0.2")));
  private static final Peer SIX = Peer.at("six", List.of(Cidr.of("2001:db8::1")));

  @ParameterizedTest
  @CsvSource({
    "tcp, 443, tcp 443, tcp 1024-65535",
    "udp, 53, udp 53, udp 1024-65535",
    "6, 22, tcp 22, tcp 1024-65535",
    "50, , 50, 50",
    "tcp, , tcp 0-65535, tcp 1024-65535",
  })
  void answersGoBackToThePortsThatAsked(
      String protocol, @Nullable Integer port, String asked, String answered) {
    Packet packet = header(protocol, port, null).between(ONE, TWO);
    assertThat(packet.asked()).hasToString(asked);
    Packet answer = packet.answer().orElseThrow();
    assertThat(answer.asked()).hasToString(answered);
    assertThat(answer.from()).isEqualTo(TWO);
    assertThat(answer.to()).isEqualTo(ONE);
    assertThat(answer.answer()).contains(packet);
  }

  @ParameterizedTest
  @CsvSource({
    "icmp, , icmp 8, icmp 0",
    "icmp, 8, icmp 8, icmp 0",
    "icmp, 13, icmp 13, icmp 14",
    "icmp, 3, icmp 3, ",
    "icmp, 0, icmp 0, ",
    "icmpv6, , icmp 8, icmp 0",
  })
  void pingsAreAnsweredByAnotherType(
      String protocol, @Nullable Integer type, String asked, @Nullable String answered) {
    Packet packet = header(protocol, null, type).between(ONE, TWO);
    assertThat(packet.asked()).hasToString(asked);
    assertThat(packet.answer().map(answer -> answer.asked().toString()))
        .isEqualTo(Optional.ofNullable(answered));
  }

  @Test
  void aPingOfIpv6HasTypesOfItsOwn() {
    Packet packet = header("icmp", null, null).between(SIX, SIX);
    assertThat(packet.asked()).hasToString("icmpv6 128");
    assertThat(packet.answer().orElseThrow().asked()).hasToString("icmpv6 129");
    assertThat(header("icmpv6", null, 8).between(SIX, SIX).answer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tcp, 65536, ",
    "tcp, -1, ",
    "icmp, , 256",
    "icmp, , -1",
    "-1, 443, ",
    "256, , ",
    "tls, 443, ",
  })
  void whatIsNoPortTypeOrProtocolIsRefused(
      String protocol, @Nullable Integer port, @Nullable Integer type) {
    assertThatIllegalArgumentException().isThrownBy(() -> header(protocol, port, type));
  }

  @ParameterizedTest
  @CsvSource({"tcp, 65535, ", "tcp, 0, ", "icmp, , 255", "icmp, , 0", "255, , ", "0, , "})
  void theLastOnesAreTaken(String protocol, @Nullable Integer port, @Nullable Integer type) {
    assertThat(header(protocol, port, type).protocol()).isEqualTo(protocol);
  }

  private static PacketHeader header(
      String protocol, @Nullable Integer port, @Nullable Integer type) {
    return new PacketHeader(
        protocol,
        port == null ? OptionalInt.empty() : OptionalInt.of(port),
        OptionalInt.empty(),
        type == null ? OptionalInt.empty() : OptionalInt.of(type));
  }

  @ParameterizedTest
  @CsvSource({
    "P, REACHABLE",
    "P S, FORWARD_BLOCKED",
    "P <S, RETURN_BLOCKED",
    "U P, UNKNOWN",
    "U S, FORWARD_BLOCKED",
    "U <S, RETURN_BLOCKED",
    "A, FORWARD_TO_APPLIANCE",
    "P A, FORWARD_TO_APPLIANCE",
    "U A, UNKNOWN",
    "A S, FORWARD_BLOCKED",
    "P <A, FORWARD_TO_APPLIANCE",
  })
  void theFirstStopDecidesElseTheFirstDoubt(String hops, PathVerdict verdict) {
    List<Hop> all = List.of(hops.split(" ")).stream().map(PacketTest::hop).toList();
    Path path = new Path(all, Optional.empty());
    assertThat(path.verdict()).isEqualTo(verdict);
    assertThat(path.cause().isEmpty()).isEqualTo(verdict == PathVerdict.REACHABLE);
  }

  private static Hop hop(String text) {
    boolean back = text.startsWith("<");
    Hops hops = new Hops(ResourceId.of("x"), back ? Hop.Direction.RETURN : Hop.Direction.FORWARD);
    return switch (text.charAt(text.length() - 1)) {
      case 'P' -> hops.passes(Optional.empty(), "dns.off");
      case 'S' -> hops.stops(Cause.NO_ROUTE, Optional.empty(), "dns.off");
      case 'U' -> hops.unknown(Optional.empty(), "dns.off");
      default -> hops.handsOver(Cause.ENI_TARGET, Optional.empty(), "dns.off");
    };
  }
}
