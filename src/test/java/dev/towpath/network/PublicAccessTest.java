package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What VPC Block Public Access lets through for a subnet. */
class PublicAccessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'off' | | | ALL",
        "'block-bidirectional' | | | NONE Options",
        "'block-ingress' | | | OUTWARD Options",
        "{'Fn::ImportValue':'Mode'} | | | OPEN Options",
        "'block-bidirectional' | 'SubnetId':{'Ref':'Public'} | 'allow-bidirectional' | ALL Exclusion",
        "'block-bidirectional' | 'SubnetId':{'Ref':'Public'} | 'allow-egress' | OUTWARD Exclusion",
        "'block-bidirectional' | 'SubnetId':{'Ref':'Public'} | {'Fn::ImportValue':'M'} | OPEN Exclusion",
        "'block-bidirectional' | 'VpcId':{'Ref':'A'} | 'allow-egress' | OUTWARD Exclusion",
        "'block-bidirectional' | 'SubnetId':{'Ref':'AppA'} | 'allow-bidirectional' | NONE Options",
        "'block-bidirectional' | 'VpcId':{'Ref':'B'} | 'allow-bidirectional' | NONE Options",
        "'block-bidirectional' | 'VpcId':{'Fn::ImportValue':'V'} | 'allow-bidirectional' | OPEN",
        "'block-bidirectional' | 'SubnetId':{'Fn::ImportValue':'S'} | 'allow-egress' | OPEN",
        "'off' | 'VpcId':{'Ref':'A'} | 'allow-egress' | ALL",
      })
  void isDecidedByTheExclusionElseByTheOptions(
      String mode, @Nullable String of, @Nullable String exclusion, String answer) {
    Designs options =
        World.two()
            .with(
                "AWS::EC2::VPCBlockPublicAccessOptions",
                "Options",
                "{'InternetGatewayBlockMode':%s}".formatted(mode));
    Designs designs =
        of == null
            ? options
            : options.with(
                "AWS::EC2::VPCBlockPublicAccessExclusion",
                "Exclusion",
                "{%s,'InternetGatewayExclusionMode':%s}".formatted(of, exclusion));
    PublicAccess.Answer found =
        designs.topology().fact(new PublicAccess(ResourceId.of("A"), ResourceId.of("Public")));
    assertThat((found.mode() + " " + found.rule().map(ResourceId::value).orElse("")).strip())
        .isEqualTo(answer);
  }
}
