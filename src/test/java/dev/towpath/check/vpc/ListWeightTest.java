package dev.towpath.check.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.check.Finding;
import dev.towpath.check.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prefix list of one's own counts in groups and tables as many as it may ever have entries. */
class ListWeightTest {
  private static final String LIST =
      """
      {"Partners": {"Type": "AWS::EC2::PrefixList", "Properties": {"PrefixListName": "partners",
         "AddressFamily": "IPv4", "MaxEntries": %d}},
       "Group": {"Properties": {"SecurityGroupIngress": [
         {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "SourcePrefixListId": {"Ref": "Partners"}}]}},
       "ToPartners": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "TableA"},
         "DestinationPrefixListId": {"Ref": "Partners"}, "NatGatewayId": {"Ref": "NatA"}}}}
      """;

  @ParameterizedTest
  @CsvSource({"60, TP2042, false", "61, TP2042, true", "48, TP2045, false", "49, TP2045, true"})
  void countsByItsSize(int entries, String rule, boolean told) {
    assertThat(Validator.analyse(Examples.patched(LIST.formatted(entries))).findings())
        .extracting(Finding::rule)
        .satisfies(rules -> assertThat(rules.contains(rule)).isEqualTo(told));
  }
}
