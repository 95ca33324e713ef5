package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Internet gateways, NAT gateways with their addresses, and VPC endpoints with their routes. */
final class GatewayAnswers {
  private static final String INTERNET_GATEWAYS = "ec2:DescribeInternetGateways";
  private static final Set<String> GONE = Set.of("deleted", "deleting");

  private final Answers answers;
  private final Inventory inventory;
  private final AddressUsers users;

  GatewayAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
    users = new AddressUsers(answers, inventory);
  }

  /** Whether a gateway is more than the trace of a deleted one, which AWS lists for an hour. */
  static boolean isThere(Json.Obj gateway) {
    return !GONE.contains(state(gateway));
  }

  private static String state(Json.Obj gateway) {
    return gateway.text("State").orElse("available").toLowerCase(Locale.ROOT);
  }

  void add() {
    answers.list("InternetGateways").forEach(this::internetGateway);
    if (answers.lacks(INTERNET_GATEWAYS)) {
      answers.list("Vpcs").forEach(this::unreadGateway);
    }
    answers.list("Addresses").forEach(this::address);
    answers.list("NatGateways").stream().filter(GatewayAnswers::isThere).forEach(this::nat);
    answers.list("VpcEndpoints").stream().filter(GatewayAnswers::isThere).forEach(this::endpoint);
  }

  private void internetGateway(Json.Obj gateway) {
    String id = gateway.text("InternetGatewayId").orElse("");
    inventory.add(
        "AWS::EC2::InternetGateway", "igw", id, new Translation(gateway).tags("Tags").done());
    for (Json.Obj attachment : Translation.objects(gateway, "Attachments")) {
      String vpc = attachment.text("VpcId").orElse("");
      boolean attached = !attachment.text("State").orElse("available").startsWith("detach");
      if (attached && !vpc.isEmpty()) {
        inventory.addPart(
            "AWS::EC2::VPCGatewayAttachment",
            id + "_" + vpc,
            Json.of("VpcId", inventory.ref("vpc", vpc))
                .with("InternetGatewayId", inventory.ref("igw", id)),
            new Translation(attachment).observed("State", Observation.STATE).done());
      }
    }
  }

  /** Where gateways could not be read, no VPC may pass for one without a way to the internet. */
  private void unreadGateway(Json.Obj vpc) {
    String id = vpc.text("VpcId").orElse("");
    inventory.addPart(
        "AWS::EC2::VPCGatewayAttachment",
        id + "_gateway",
        Json.of("VpcId", inventory.ref("vpc", id))
            .with("InternetGatewayId", Unread.of(answers, INTERNET_GATEWAYS)));
  }

  private void address(Json.Obj address) {
    inventory.add(
        "AWS::EC2::EIP",
        "address",
        address.text("AllocationId").orElse(""),
        new Translation(address)
            .same("Domain")
            .put("InstanceId", users.instance(address).map(id -> inventory.ref("instance", id)))
            .tags("Tags")
            .done(),
        new Translation(address).observed("PublicIp", Observation.PUBLIC_IP).done());
    users.association(address);
  }

  private void nat(Json.Obj nat) {
    List<Json.Obj> addresses = Translation.objects(nat, "NatGatewayAddresses");
    List<String> allocations = new ArrayList<>();
    for (Json.Obj address : addresses) {
      boolean first = address.text("IsPrimary").equals(Optional.of("true"));
      address
          .text("AllocationId")
          .ifPresent(id -> allocations.add(first ? 0 : allocations.size(), id));
    }
    Translation properties =
        new Translation(nat)
            .put("SubnetId", nat.text("SubnetId").map(id -> inventory.ref("subnet", id)))
            .same("ConnectivityType");
    if (nat.text("AvailabilityMode").equals(Optional.of("regional"))) {
      properties.same("AvailabilityMode").put("VpcId", inventory.ref("vpc", vpcOf(nat)));
    }
    if (!allocations.isEmpty()) {
      String first = allocations.getFirst();
      properties
          .put("AllocationId", inventory.attribute("address", first, "AllocationId", first))
          .putList(
              "SecondaryAllocationIds",
              inventory.attributes(
                  "address", allocations.subList(1, allocations.size()), "AllocationId"));
    }
    inventory.add(
        "AWS::EC2::NatGateway",
        "nat",
        nat.text("NatGatewayId").orElse(""),
        properties.tags("Tags").done(),
        new Translation(nat)
            .observed("State", Observation.STATE)
            .put(Observation.PUBLIC_ADDRESSES.key(), publicAddresses(addresses))
            .done());
  }

  private void endpoint(Json.Obj endpoint) {
    String id = endpoint.text("VpcEndpointId").orElse("");
    Set<String> tables = new LinkedHashSet<>(Translation.texts(endpoint, "RouteTableIds"));
    tables.addAll(tablesWithRouteTo(id));
    Translation properties =
        new Translation(endpoint)
            .put("VpcId", inventory.ref("vpc", endpoint.text("VpcId").orElse("")))
            .same("ServiceName", "VpcEndpointType", "IpAddressType", "DnsOptions")
            .putList("RouteTableIds", inventory.refs("table", List.copyOf(tables)))
            .putList(
                "SubnetIds", inventory.refs("subnet", Translation.texts(endpoint, "SubnetIds")))
            .putList(
                "SecurityGroupIds",
                inventory.attributes(
                    "group", Translation.texts(endpoint, "Groups", "GroupId"), "GroupId"))
            .put("PolicyDocument", endpoint.get("PolicyDocument").map(GatewayAnswers::document));
    if (endpoint.text("VpcEndpointType").equals(Optional.of("Interface"))) {
      properties.same("PrivateDnsEnabled");
    }
    inventory.add(
        "AWS::EC2::VPCEndpoint",
        "endpoint",
        id,
        properties.tags("Tags").done(),
        new Translation(endpoint).observed("State", Observation.STATE).done());
  }

  private static String vpcOf(Json.Obj gateway) {
    return gateway.text("VpcId").orElse("");
  }

  private static Json publicAddresses(List<Json.Obj> addresses) {
    Json.Obj all = Json.Obj.EMPTY;
    for (Json.Obj address : addresses) {
      Optional<String> own = address.text("PrivateIp");
      Optional<String> open = address.text("PublicIp");
      if (open.isPresent()) {
        // A regional gateway's addresses have no private one behind them.
        all = all.with(own.orElse(open.get()), open.get());
      }
    }
    return all;
  }

  private List<String> tablesWithRouteTo(String endpoint) {
    return answers.list("RouteTables").stream()
        .filter(table ->
            Translation.objects(table, "Routes").stream()
                .anyMatch(route ->
                    route.text("GatewayId").equals(Optional.of(endpoint))
                        && route.text("DestinationPrefixListId").isPresent()))
        .flatMap(table -> table.text("RouteTableId").stream())
        .toList();
  }

  /** A policy that AWS gives as a text, as JSON; a text that is none stays what it is. */
  static Json document(Json given) {
    if (!(given instanceof Json.Str(String text))) {
      return given;
    }
    try {
      return JsonText.read(text);
    } catch (JsonText.NotJsonException _) {
      return given;
    }
  }
}
