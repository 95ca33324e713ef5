package dev.towpath.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/16, 10.0.0.0/16",
    "100.68.0.18/18, 100.68.0.0/18",
    "10.1.2.3, 10.1.2.3/32",
    "2001:DB8::/56, 2001:db8::/56",
    "0.0.0.0/0, 0.0.0.0/0",
  })
  void isReadAndShownAsAwsWritesIt(String text, String shown) {
    assertThat(Cidr.of(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "10.0.0.0/33",
        "10.0.0/8",
        "10.0.0.0/-1",
        "10.*.0.0/16",
        "1-2.0.0.0/8",
        "/16",
        "10.0.0.0/16/8",
        "10.0.0.0/255.255.0.0",
        "::/129",
        "010.0.0.0/8"
      })
  void whatIsNoBlockIsRefused(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }

  @Test
  void theFirstFreeBlockLiesBetweenTheTakenOnes() {
    List<Cidr> taken = List.of(Cidr.of("10.0.0.0/24"), Cidr.of("10.0.2.0/24"));
    assertThat(Cidr.of("10.0.0.0/16").firstFree(24, taken)).contains(Cidr.of("10.0.1.0/24"));
  }

  @Test
  void aSmallVpcHoldsOneSmallestSubnet() {
    Cidr vpc = Cidr.of("10.0.0.0/28");
    List<Cidr> taken = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      vpc.firstFree(28, taken).ifPresent(taken::add);
    }
    assertThat(taken).containsExactly(vpc);
    assertThat(vpc.firstFree(24, List.of())).isEmpty();
  }

  @Test
  void addressesAreCountedFromTheFirst() {
    assertThat(Cidr.of("10.0.1.0/24").address(4)).isEqualTo("10.0.1.4");
  }

  @Property
  void whatIsFreeIsInsideAndMeetsNothingTaken(
      @ForAll @IntRange(min = 17, max = 28) int length, @ForAll @IntRange(max = 40) int count) {
    Cidr vpc = Cidr.of("172.16.0.0/16");
    List<Cidr> taken = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional<Cidr> free = vpc.firstFree(i % 3 == 0 ? Math.min(28, length + 1) : length, taken);
      free.ifPresent(cidr -> {
        assertThat(vpc.contains(cidr)).isTrue();
        assertThat(taken).noneMatch(cidr::overlaps);
        taken.add(cidr);
      });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, 0.0.0.0/32",
    "255.255.255.255, 255.255.255.255/32",
    "10.0.0.1, 10.0.0.1/32",
    "10.0.200.19, 10.0.200.19/32",
  })
  void plainAddressesAreSingle(String text, String shown) {
    assertThat(Cidr.of(text)).hasToString(shown);
    assertThat(Cidr.of(text).isSingle()).isTrue();
    assertThat(Cidr.of(text).shown()).isEqualTo(text);
    assertThat(Cidr.of(text)).isEqualTo(Cidr.of(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0",
        "10.0.0.256",
        "10.0.0.1.2",
        "10..0.1",
        ".10.0.0.1",
        "10.0.0.",
        "10.0.0.01",
        "1",
        "",
        "10.0.0.1x",
        "10.0.0.1111111111"
      })
  void whatIsNearlyAPlainAddressIsNone(String text) {
    assertThat(Cidr.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3/32, 24, 10.1.2.0/24",
    "10.1.2.3/32, 0, 0.0.0.0/0",
    "10.1.0.0/16, 24, 10.1.0.0/16",
    "2001:db8:1:2::9/128, 64, 2001:db8:1:2::/64",
    "2001:db8:1:2::9/128, 48, 2001:db8:1::/48",
    "2001:db8:1:2::9/128, 0, ::/0",
    "2001:db8:1:2:3::9/128, 80, 2001:db8:1:2:3::/80",
  })
  void theBlockAroundABlock(String text, int length, String around) {
    assertThat(Cidr.of(text).within(length)).isEqualTo(Cidr.of(around)).hasToString(around);
  }
}
