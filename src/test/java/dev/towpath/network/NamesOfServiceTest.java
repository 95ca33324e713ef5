package dev.towpath.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.model.Designs;
import dev.towpath.model.ResourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a service's usual name leads within a VPC. */
class NamesOfServiceTest {
  private static final Designs ONE =
      World.one()
          .set("A", "EnableDnsSupport", "true")
          .set("A", "EnableDnsHostnames", "true")
          .interfaceEndpoint("Sqs", "A", "sqs", "Open", "AppA");

  private static String answer(Designs designs, String service, String region) {
    NamesOfService.Answer answer =
        designs
            .topology()
            .fact(new NamesOfService(ResourceId.of("A"), new AwsService(service, region)));
    return switch (answer) {
      case NamesOfService.Answer.Public _ -> "public";
      case NamesOfService.Answer.Private(ResourceId endpoint) -> endpoint.value();
      case NamesOfService.Answer.Open(ResourceId endpoint, String key) -> endpoint + " " + key;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Sqs | PrivateDnsEnabled | true | Sqs",
        "Sqs | PrivateDnsEnabled | false | public",
        "Sqs | PrivateDnsEnabled | null | public",
        "Sqs | PrivateDnsEnabled | {'Fn::ImportValue':'X'} | Sqs interfaceEndpoint.openDns",
        "Sqs | VpcEndpointType | 'Gateway' | public",
        "Sqs | VpcEndpointType | null | public",
        "Sqs | VpcEndpointType | {'Fn::ImportValue':'X'} | Sqs interfaceEndpoint.open",
        "Sqs | ServiceName | 'com.amazonaws.ap-northeast-1.sns' | public",
        "Sqs | ServiceName | {'Fn::ImportValue':'X'} | Sqs interfaceEndpoint.open",
        "Sqs | VpcId | {'Ref':'Other'} | public",
        "Sqs | VpcId | {'Fn::If':['C',{'Ref':'A'},{'Ref':'Other'}]} | Sqs interfaceEndpoint.open",
        "A | EnableDnsSupport | false | public",
        "A | EnableDnsSupport | null | Sqs",
        "A | EnableDnsSupport | {'Fn::ImportValue':'X'} | Sqs interfaceEndpoint.openDns",
        "A | EnableDnsHostnames | false | public",
        "A | EnableDnsHostnames | null | public",
        "A | EnableDnsHostnames | {'Fn::ImportValue':'X'} | Sqs interfaceEndpoint.openDns",
      })
  void dependsOnTheEndpointAndTheVpc(String id, String property, String value, String answer) {
    Designs designs = ONE.vpc("Other", "10.7.0.0/16").set(id, property, value);
    assertThat(answer(designs, "sqs", "ap-northeast-1")).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"sqs, us-east-1", "sns, ap-northeast-1"})
  void anEndpointIsForItsOwnServiceAndRegion(String service, String region) {
    assertThat(answer(ONE, service, region)).isEqualTo("public");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | false | S3 interfaceEndpoint.needsGateway",
        "{} | true | public",
        "{'PrivateDnsOnlyForInboundResolverEndpoint':'OnlyInboundResolver'} | true | public",
        "{'PrivateDnsOnlyForInboundResolverEndpoint':'AllResolvers'} | false | S3",
        "{'PrivateDnsOnlyForInboundResolverEndpoint':'AllResolvers'} | true | S3",
      })
  void ofS3OnlyTheInboundResolverLearnsIt(String options, boolean gateway, String answer) {
    Designs s3 =
        ONE.interfaceEndpoint("S3", "A", "s3", "Open", "AppA").set("S3", "DnsOptions", options);
    Designs designs = gateway ? s3.s3Gateway("Gate", "A", "AppTable") : s3;
    assertThat(answer(designs, "s3", "ap-northeast-1")).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"dynamodb", "s3.us-east-1"})
  void aGatewayOfAnotherServiceDoesNotServe(String service) {
    String name =
        service.contains(".")
            ? "com.amazonaws.us-east-1.s3"
            : "com.amazonaws.ap-northeast-1.dynamodb";
    Designs designs =
        ONE.interfaceEndpoint("S3", "A", "s3", "Open", "AppA")
            .s3Gateway("Gate", "A", "AppTable")
            .set("Gate", "ServiceName", "'" + name + "'");
    assertThat(answer(designs, "s3", "ap-northeast-1"))
        .isEqualTo("S3 interfaceEndpoint.needsGateway");
  }
}
