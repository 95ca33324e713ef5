package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.DescribeVpcAttributeRequest;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.VpcAttributeName;

/** What EC2 tells of a Region. */
final class NetworkReading {
  /** Things a page, where AWS allows so many; DescribeRouteTables allows 100. */
  private static final int PAGE = 500;

  private static final int ROUTE_TABLE_PAGE = 100;

  private final Ec2Client ec2;
  private final Calls calls;

  NetworkReading(Ec2Client ec2, Calls calls) {
    this.ec2 = ec2;
    this.calls = calls;
  }

  /** The lists, in any order. */
  List<Runnable> lists() {
    return List.of(
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_VPCS,
                "Vpcs",
                "Vpcs",
                ec2.describeVpcsPaginator(
                    r -> r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_VPCS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_SUBNETS,
                "Subnets",
                "Subnets",
                ec2.describeSubnetsPaginator(
                    r -> r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_SUBNETS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_ROUTE_TABLES,
                "RouteTables",
                "RouteTables",
                ec2.describeRouteTablesPaginator(r ->
                    r.maxResults(ROUTE_TABLE_PAGE)
                        .filters(only(AllowedOperation.DESCRIBE_ROUTE_TABLES)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_INTERNET_GATEWAYS,
                "InternetGateways",
                "InternetGateways",
                ec2.describeInternetGatewaysPaginator(r ->
                    r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_INTERNET_GATEWAYS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_NAT_GATEWAYS,
                "NatGateways",
                "NatGateways",
                ec2.describeNatGatewaysPaginator(
                    r -> r.maxResults(PAGE).filter(only(AllowedOperation.DESCRIBE_NAT_GATEWAYS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_VPC_ENDPOINTS,
                "VpcEndpoints",
                "VpcEndpoints",
                ec2.describeVpcEndpointsPaginator(r ->
                    r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_VPC_ENDPOINTS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_SECURITY_GROUPS,
                "SecurityGroups",
                "SecurityGroups",
                ec2.describeSecurityGroupsPaginator(r ->
                    r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_SECURITY_GROUPS)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_NETWORK_ACLS,
                "NetworkAcls",
                "NetworkAcls",
                ec2.describeNetworkAclsPaginator(
                    r -> r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_NETWORK_ACLS)))),
        this::addresses,
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_NETWORK_INTERFACES,
                "NetworkInterfaces",
                "NetworkInterfaces",
                ec2.describeNetworkInterfacesPaginator(r ->
                    r.maxResults(PAGE)
                        .filters(only(AllowedOperation.DESCRIBE_NETWORK_INTERFACES)))),
        () ->
            calls.pages(
                AllowedOperation.DESCRIBE_INSTANCES,
                "Reservations",
                "Reservations",
                ec2.describeInstancesPaginator(
                    r -> r.maxResults(PAGE).filters(only(AllowedOperation.DESCRIBE_INSTANCES)))));
  }

  private List<Filter> only(AllowedOperation operation) {
    return VpcFilters.of(calls.scope(), operation);
  }

  private void addresses() {
    calls
        .one(AllowedOperation.DESCRIBE_ADDRESSES, "", () -> SdkJson.of(ec2.describeAddresses()))
        .ifPresent(answer ->
            calls.keep(
                AllowedOperation.DESCRIBE_ADDRESSES,
                "Addresses",
                Calls.objects(answer, "Addresses")));
  }

  /** What has to be asked for each VPC by itself. */
  List<Runnable> details() {
    return calls.list("Vpcs").stream()
        .flatMap(vpc -> vpc.text("VpcId").stream())
        .<Runnable>map(id -> () -> attributes(id))
        .toList();
  }

  private void attributes(String vpc) {
    Json.Obj attributes = Json.of("VpcId", vpc);
    for (VpcAttributeName name :
        List.of(VpcAttributeName.ENABLE_DNS_SUPPORT, VpcAttributeName.ENABLE_DNS_HOSTNAMES)) {
      Optional<Json.Obj> answer =
          calls.one(
              AllowedOperation.DESCRIBE_VPC_ATTRIBUTE,
              vpc,
              () ->
                  SdkJson.of(
                      ec2.describeVpcAttribute(
                          DescribeVpcAttributeRequest.builder()
                              .vpcId(vpc)
                              .attribute(name)
                              .build())));
      for (String field : List.of("EnableDnsSupport", "EnableDnsHostnames")) {
        Optional<Json> value = answer.flatMap(a -> a.get(field));
        if (value.isPresent()) {
          attributes = attributes.with(field, value.get());
        }
      }
    }
    calls.keep(AllowedOperation.DESCRIBE_VPC_ATTRIBUTE, "VpcAttributes", List.of(attributes));
  }
}
