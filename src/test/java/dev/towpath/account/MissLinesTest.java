package dev.towpath.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissLinesTest {
  private static Miss miss(String operation, String code) {
    return new Miss(
        "ec2:" + operation,
        "",
        code,
        Message.of("account", "unknown." + operation, "eu-west-1"),
        Optional.of("ec2:" + operation));
  }

  private static List<String> lines(Miss... misses) {
    return MissLines.of(List.of(misses)).stream().map(Texts.in(Locale.ENGLISH)::text).toList();
  }

  @Test
  void denialsAreToldOneByOneWithWhatToAllow() {
    assertThat(
            lines(
                Stream.of(
                        "DescribeVpcs", "DescribeSubnets", "DescribeAddresses", "DescribeInstances")
                    .map(operation -> miss(operation, "UnauthorizedOperation"))
                    .toArray(Miss[]::new)))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("Allow ec2:Describe"));
  }

  @Test
  void theEndOfASessionIsOneLine() {
    assertThat(
            lines(
                Stream.of(
                        "DescribeVpcs", "DescribeSubnets", "DescribeAddresses", "DescribeInstances")
                    .map(operation -> miss(operation, "ExpiredToken"))
                    .toArray(Miss[]::new)))
        .singleElement()
        .asString()
        .isEqualTo(
            "4 calls gave no answer (ExpiredToken): the credentials expired while the account was"
                + " read; sign in and scan again. Unknown because of that is what they would have"
                + " told: ec2:DescribeAddresses, ec2:DescribeInstances, ec2:DescribeSubnets,"
                + " ec2:DescribeVpcs.");
  }

  @Test
  void aFewAreToldOneByOne() {
    assertThat(lines(miss("DescribeVpcs", "Timeout"), miss("DescribeSubnets", "Timeout")))
        .hasSize(2);
  }
}
