package dev.towpath.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.check.Examples;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.ResourceId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verdicts change when something is other than drawn. */
class WhatIfTest {
  private static final String SINGLE_NAT =
      "{\"RouteC\":{\"Properties\":{\"NatGatewayId\":{\"Ref\":\"NatA\"}}}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NatA         | look-up 0 unknown carried",
        "NatC         | look-up 1 unknown carried",
        "NatA NatC    | look-up 0 unknown, look-up 1 unknown",
        "Gateway      | look-up 0 unknown, look-up 1 unknown",
        "Endpoint     | put 0 blocked, put 1 blocked",
        "PrivateA     | put 0 blocked carried, look-up 0 blocked carried",
        "Role         | put 0 blocked, look-up 0 blocked, put 1 blocked, look-up 1 blocked",
        "Channel      | put 0 blocked, look-up 0 blocked, put 1 blocked, look-up 1 blocked",
        "Bucket       | put 0 blocked, put 1 blocked",
        "PublicA      | look-up 0 unknown carried",
        "Vpc          | put 0 blocked, look-up 0 blocked, put 1 blocked, look-up 1 blocked",
        "Input        | PUSH_INTO_INPUT 0 blocked, PUSH_INTO_INPUT 1 blocked",
        "BucketPolicy | ",
      })
  void whatIsOffChangesTheVerdictsThatRestOnIt(String off, String changes) {
    Set<ResourceId> ids =
        Arrays.stream(off.split(" ")).map(ResourceId::of).collect(Collectors.toSet());
    assertThat(changes(Examples.right(), new Supposition.Off(ids)))
        .containsExactlyInAnyOrderElementsOf(words(changes));
  }

  @Test
  void aLostZoneTakesItsPipelineAndLeavesTheOther() {
    assertThat(changes(Examples.right(), new Supposition.ZoneLost("ap-northeast-1a")))
        .containsExactlyInAnyOrder("put 0 blocked carried", "look-up 0 blocked carried");
  }

  @Test
  void aLostZoneTakesTheOnlyNatGatewayFromTheOtherZone() {
    assertThat(changes(Examples.patched(SINGLE_NAT), new Supposition.ZoneLost("ap-northeast-1a")))
        .containsExactlyInAnyOrder(
            "put 0 blocked carried", "look-up 0 blocked", "look-up 1 unknown");
  }

  @Test
  void noneCanSayWhatBecomesOfAChannelOutsideAllVpcs() {
    Design design =
        Examples.patched("{\"Channel\":{\"Properties\":{\"Vpc\":null}},\"BucketPolicy\":null}");
    assertThat(changes(design, new Supposition.ZoneLost("ap-northeast-1a")))
        .containsOnly("put 0 unknown", "put 1 unknown", "look-up 0 unknown", "look-up 1 unknown");
  }

  @Test
  void aZoneTakesAllThatIsInItsSubnets() {
    WhatIf lost = WhatIf.suppose(Examples.right(), new Supposition.ZoneLost("ap-northeast-1c"));
    assertThat(lost.off())
        .extracting(ResourceId::value)
        .contains("PublicC", "PrivateC", "NatC", "AddressC")
        .doesNotContain("PublicA", "TableC", "Endpoint");
  }

  @Test
  void anInterfaceEndpointLivesOnInItsOtherSubnets() {
    Design design =
        Examples.patched(
            """
            {"Logs":{"Type":"AWS::EC2::VPCEndpoint","Properties":{"VpcId":{"Ref":"Vpc"},
              "ServiceName":"com.amazonaws.ap-northeast-1.logs","VpcEndpointType":"Interface",
              "SubnetIds":[{"Ref":"PrivateA"},{"Ref":"PrivateC"}]}}}\
            """);
    assertThat(WhatIf.suppose(design, new Supposition.ZoneLost("ap-northeast-1a")).off())
        .doesNotContain(ResourceId.of("Logs"));
    assertThat(
            WhatIf.suppose(
                    design,
                    new Supposition.Off(
                        Set.of(ResourceId.of("PrivateA"), ResourceId.of("PrivateC"))))
                .off())
        .contains(ResourceId.of("Logs"));
  }

  @Test
  void theDesignStaysAsItIs() {
    Design design = Examples.right();
    WhatIf.suppose(design, new Supposition.Off(Set.of(ResourceId.of("Endpoint"))));
    assertThat(design).isEqualTo(Examples.right());
    assertThat(Prover.prove(design))
        .allSatisfy(proof -> assertThat(proof.verdict()).isInstanceOf(Verdict.Reaches.class));
  }

  @Test
  void eachStatementOfAPolicyShowsWhomItShutsOut() {
    Design design =
        Examples.patched(
            """
            {"BucketPolicy":{"Properties":{"PolicyDocument":{"Statement":[
              {"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*",
               "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"],
               "Condition":{"Bool":{"aws:SecureTransport":"false"}}},
              {"Sid":"Endpoint","Effect":"Deny","Principal":"*","Action":"s3:*",
               "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"],
               "Condition":{"StringNotEquals":{"aws:SourceVpce":"vpce-0123456789abcdef0"}}}]}}}}\
            """);
    List<WhatIf> stages =
        WhatIf.stages(
            design,
            design.topology().get(ResourceId.of("BucketPolicy"), BucketPolicy.class).orElseThrow());
    assertThat(stages).hasSize(2);
    assertThat(stages.getFirst().rights()).isEmpty();
    assertThat(stages.getFirst().changes()).isEmpty();
    assertThat(stages.getLast().rights())
        .anySatisfy(right -> {
          assertThat(right.caller().kind()).isEqualTo(LockOut.Kind.ADMINISTRATOR);
          assertThat(right.after().action()).isEqualTo("s3:PutBucketPolicy");
          assertThat(right.after().statement()).contains("Endpoint");
        });
    assertThat(stages.getLast().changes()).hasSize(2);
  }

  @Test
  void withoutItsPolicyABucketIsOpenToItsAccount() {
    Design design =
        Examples.patched(
            """
            {"BucketPolicy":{"Properties":{"PolicyDocument":{"Statement":[
              {"Effect":"Deny","Principal":"*","Action":"s3:*",
               "Resource":["arn:aws:s3:::towpath-archive","arn:aws:s3:::towpath-archive/*"]}]}}}}\
            """);
    WhatIf off = WhatIf.suppose(design, new Supposition.Off(Set.of(ResourceId.of("BucketPolicy"))));
    assertThat(off.rights())
        .anySatisfy(right -> {
          assertThat(right.caller().kind()).isEqualTo(LockOut.Kind.ADMINISTRATOR);
          assertThat(right.after().outcome()).isEqualTo(LockOut.Outcome.ALLOWED);
        });
    assertThat(off.changes()).hasSize(2);
  }

  private static List<String> changes(Design design, Supposition supposition) {
    return WhatIf.suppose(design, supposition).changes().stream()
        .map(change ->
            switch (change.flow().purpose()) {
                  case PUT_OBJECTS -> "put ";
                  case LOOK_UP_BUCKET_REGION -> "look-up ";
                  default -> change.flow().purpose() + " ";
                }
                + change.flow().pipeline()
                + " "
                + change.after().verdict().getClass().getSimpleName().toLowerCase()
                + (change.carried() ? " carried" : ""))
        .toList();
  }

  private static List<String> words(String changes) {
    return changes == null || changes.isBlank()
        ? List.of()
        : Arrays.stream(changes.split(",")).map(String::strip).toList();
  }
}
