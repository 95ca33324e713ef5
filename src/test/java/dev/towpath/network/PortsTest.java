package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ranges of ports, and types of ICMP in their place, have in common. */
class PortsTest {
  private static Ports ports(String text) {
    String[] ends = text.split("-");
    return new Ports(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
  }

  @ParameterizedTest
  @CsvSource({
    "10-20, 10-20, true, true, 10-20, ",
    "10-20, 12-18, true, true, 12-18, 10-11 19-20",
    "12-18, 10-20, false, true, 12-18, ",
    "10-20, 20-30, false, true, 20, 10-19",
    "10-20, 5-10, false, true, 10, 11-20",
    "10-20, 21-30, false, false, , 10-20",
    "10-20, 5-9, false, false, , 10-20",
    "10-20, 11-20, true, true, 11-20, 10",
    "10-20, 10-19, true, true, 10-19, 20",
  })
  void areCompared(
      String one,
      String other,
      boolean contains,
      boolean overlaps,
      @Nullable String both,
      @Nullable String minus) {
    Ports a = ports(one);
    Ports b = ports(other);
    assertThat(a.contains(b)).isEqualTo(contains);
    assertThat(a.overlaps(b)).isEqualTo(overlaps);
    assertThat(a.both(b).map(Ports::toString)).isEqualTo(Optional.ofNullable(both));
    assertThat(String.join(" ", a.minus(b).stream().map(Ports::toString).toList()))
        .isEqualTo(minus == null ? "" : minus);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, -1, 0-65535, ",
    "8, -1, 2048-2303, 8",
    "8, 0, 2048, 8",
    "0, 255, 255, 0",
    "255, -1, 65280-65535, 255",
    "-1, 3, 0-65535, ",
  })
  void typesStandInTheirPlace(int type, int code, String ports, @Nullable Integer known) {
    assertThat(Ports.ofType(type, code)).hasToString(ports);
    assertThat(Ports.ofType(type, code).type()).isEqualTo(Optional.ofNullable(known));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | 0-65535",
        "{'Icmp':{'Type':8,'Code':0}} | 2048",
        "{'Icmp':{'Type':8}} | 2048-2303",
        "{'Icmp':{'Type':-1,'Code':-1}} | 0-65535",
        "{'Icmp':{}} | 0-65535",
        "{'Icmp':{'Type':'8','Code':'0'}} | 2048",
        "{'Icmp':{'Type':255,'Code':255}} | 65535",
        "{'Icmp':{'Type':256,'Code':0}} | ",
        "{'Icmp':{'Type':-2,'Code':0}} | ",
        "{'Icmp':{'Type':'ping','Code':0}} | ",
        "{'Icmp':{'Type':8,'Code':{'Ref':'X'}}} | ",
        "{'Icmp':{'Ref':'X'}} | ",
        "{'Icmp':'all'} | ",
      })
  void anAclEntryNamesATypeAndACode(String entry, @Nullable String ports) throws Exception {
    Json.Obj json = (Json.Obj) JsonText.read(entry.replace('\'', '"'));
    assertThat(IcmpTypes.of(json).map(Ports::toString)).isEqualTo(Optional.ofNullable(ports));
  }

  @Test
  void packetsAreTakenAwayPieceByPiece() {
    Cidr all = Cidr.of("10.0.0.0/24");
    Cidr half = Cidr.of("10.0.0.0/25");
    Packets packets = Packets.of(List.of(all), new Ports(10, 20));
    Packets left = packets.without(half, new Ports(15, 30));
    assertThat(left.meet(half, new Ports(10, 14))).isTrue();
    assertThat(left.meet(half, new Ports(15, 20))).isFalse();
    assertThat(left.meet(Cidr.of("10.0.0.128/25"), new Ports(15, 15))).isTrue();
    assertThat(left.meet(new Ports(9, 9))).isFalse();
    assertThat(left.meet(new Ports(20, 30))).isTrue();
    assertThat(left.meet(Cidr.of("10.0.1.0/24"), Ports.ALL)).isFalse();
    assertThat(left.isEmpty()).isFalse();
    assertThat(left.without(all, Ports.ALL).isEmpty()).isTrue();
    assertThat(packets.without(Cidr.of("10.0.1.0/24"), Ports.ALL)).isEqualTo(packets);
    assertThat(packets.without(all, new Ports(10, 20)).isEmpty()).isTrue();
  }
}
