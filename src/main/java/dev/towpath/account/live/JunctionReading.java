package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** What EC2 tells of what joins a Region's VPCs with each other and with networks elsewhere. */
final class JunctionReading {
  /** Most routes of a transit gateway's table in one answer; there is no second page. */
  private static final int ROUTES = 1000;

  private final Ec2Client ec2;
  private final Calls calls;

  JunctionReading(Ec2Client ec2, Calls calls) {
    this.ec2 = ec2;
    this.calls = calls;
  }

  /** The lists, in any order. */
  List<Runnable> lists() {
    return List.of(
        () ->
            pages(
                AllowedOperation.DESCRIBE_VPC_PEERING_CONNECTIONS,
                "VpcPeeringConnections",
                ec2.describeVpcPeeringConnectionsPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_TRANSIT_GATEWAYS,
                "TransitGateways",
                ec2.describeTransitGatewaysPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS,
                "TransitGatewayAttachments",
                ec2.describeTransitGatewayAttachmentsPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_TRANSIT_GATEWAY_VPC_ATTACHMENTS,
                "TransitGatewayVpcAttachments",
                ec2.describeTransitGatewayVpcAttachmentsPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_TRANSIT_GATEWAY_PEERING_ATTACHMENTS,
                "TransitGatewayPeeringAttachments",
                ec2.describeTransitGatewayPeeringAttachmentsPaginator(_ -> {})),
        () ->
            pages(
                AllowedOperation.DESCRIBE_TRANSIT_GATEWAY_ROUTE_TABLES,
                "TransitGatewayRouteTables",
                ec2.describeTransitGatewayRouteTablesPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS,
                "EgressOnlyInternetGateways",
                ec2.describeEgressOnlyInternetGatewaysPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_MANAGED_PREFIX_LISTS,
                "PrefixLists",
                ec2.describeManagedPrefixListsPaginator(_ -> {})),
        () ->
            pages(
                AllowedOperation.DESCRIBE_PREFIX_LISTS,
                "PrefixLists",
                ec2.describePrefixListsPaginator()),
        () -> one(AllowedOperation.DESCRIBE_VPN_GATEWAYS, "VpnGateways", ec2::describeVpnGateways),
        () ->
            one(
                AllowedOperation.DESCRIBE_CUSTOMER_GATEWAYS,
                "CustomerGateways",
                ec2::describeCustomerGateways),
        () ->
            pages(
                AllowedOperation.DESCRIBE_DHCP_OPTIONS,
                "DhcpOptions",
                ec2.describeDhcpOptionsPaginator()),
        () ->
            pages(AllowedOperation.DESCRIBE_FLOW_LOGS, "FlowLogs", ec2.describeFlowLogsPaginator()),
        () ->
            pages(
                AllowedOperation.DESCRIBE_ENDPOINT_SERVICES,
                "ServiceConfigurations",
                ec2.describeVpcEndpointServiceConfigurationsPaginator(_ -> {})),
        this::vpnConnections,
        this::blockPublicAccess,
        this::exclusions);
  }

  private void pages(AllowedOperation operation, String key, Iterable<? extends SdkPojo> pages) {
    calls.pages(operation, key, key, pages);
  }

  private void one(AllowedOperation operation, String key, Supplier<? extends SdkPojo> call) {
    calls
        .one(operation, "", () -> SdkJson.of(call.get()))
        .ifPresent(answer -> calls.keep(operation, key, Calls.objects(answer, key)));
  }

  /** The keys of tunnels, which AWS tells along, are dropped at once. */
  private void vpnConnections() {
    AllowedOperation operation = AllowedOperation.DESCRIBE_VPN_CONNECTIONS;
    calls
        .one(operation, "", () -> SdkJson.of(ec2.describeVpnConnections()))
        .ifPresent(answer ->
            calls.keep(
                operation,
                "VpnConnections",
                Calls.objects(answer, "VpnConnections").stream()
                    .map(JunctionReading::withoutKeys)
                    .toList()));
  }

  private static Json.Obj withoutKeys(Json.Obj connection) {
    Json.Obj options = connection.object("Options").without("TunnelOptions");
    Json.Obj kept = connection.without("CustomerGatewayConfiguration");
    return options.isEmpty() ? kept.without("Options") : kept.with("Options", options);
  }

  private void blockPublicAccess() {
    AllowedOperation operation = AllowedOperation.DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_OPTIONS;
    String key = "VpcBlockPublicAccessOptions";
    calls
        .one(operation, "", () -> SdkJson.of(ec2.describeVpcBlockPublicAccessOptions(_ -> {})))
        .ifPresent(answer -> calls.keep(operation, key, List.of(answer.object(key))));
  }

  private void exclusions() {
    AllowedOperation operation = AllowedOperation.DESCRIBE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSIONS;
    String key = "VpcBlockPublicAccessExclusions";
    calls.pages(
        operation,
        key,
        key,
        Paging.of(token -> ec2.describeVpcBlockPublicAccessExclusions(r -> r.nextToken(token))));
  }

  /** What has to be asked for each route table and each prefix list by itself. */
  List<Runnable> details() {
    List<Runnable> details = new ArrayList<>();
    for (Json.Obj table : calls.list("TransitGatewayRouteTables")) {
      table
          .text("TransitGatewayRouteTableId")
          .ifPresent(id -> {
            details.add(() -> propagations(id));
            details.add(() -> routes(id));
          });
    }
    for (Json.Obj list : calls.list("PrefixLists")) {
      boolean ofAws = list.text("PrefixListName").orElse("").startsWith("com.amazonaws.");
      list.text("PrefixListId").filter(_ -> !ofAws).ifPresent(id -> details.add(() -> entries(id)));
    }
    return details;
  }

  private void propagations(String table) {
    String key = "TransitGatewayRouteTablePropagations";
    kept(
        AllowedOperation.GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS,
        "TransitGatewayPropagations",
        Json.of("TransitGatewayRouteTableId", table),
        key,
        ec2.getTransitGatewayRouteTablePropagationsPaginator(
            r -> r.transitGatewayRouteTableId(table)));
  }

  private void routes(String table) {
    AllowedOperation operation = AllowedOperation.SEARCH_TRANSIT_GATEWAY_ROUTES;
    calls
        .one(
            operation,
            table,
            () ->
                SdkJson.of(
                    ec2.searchTransitGatewayRoutes(r ->
                        r.transitGatewayRouteTableId(table)
                            .maxResults(ROUTES)
                            .filters(f -> f.name("state").values("active", "blackhole")))))
        .ifPresent(answer ->
            calls.keep(
                operation,
                "TransitGatewayStaticRoutes",
                List.of(answer.with("TransitGatewayRouteTableId", table))));
  }

  private void entries(String list) {
    kept(
        AllowedOperation.GET_MANAGED_PREFIX_LIST_ENTRIES,
        "PrefixListEntries",
        Json.of("PrefixListId", list),
        "Entries",
        ec2.getManagedPrefixListEntriesPaginator(r -> r.prefixListId(list)));
  }

  /** Keeps a list under the id that it was asked for, which the answer does not repeat. */
  private void kept(
      AllowedOperation operation,
      String as,
      Json.Obj subject,
      String key,
      Iterable<? extends SdkPojo> pages) {
    String id = subject.fields().firstEntry().getValue().asText().orElse("");
    calls
        .all(operation, id, key, pages)
        .ifPresent(all -> calls.keep(operation, as, List.of(subject.with(key, new Json.Arr(all)))));
  }
}
