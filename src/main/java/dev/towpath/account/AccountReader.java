package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes resources of what AWS answered. Ids are AWS's own; what AWS leaves out of its answers but
 * the analysis needs (implicit associations, owners of addresses) is rebuilt; a value that a
 * missing call would have told is {@link Unread}.
 */
public final class AccountReader {
  private AccountReader() {}

  /** The resources that the answers tell of. */
  public static Topology read(Answers answers) {
    return read(List.of(answers));
  }

  /** The resources that the answers of several accounts and Regions tell of, each of them once. */
  public static Topology read(List<Answers> answers) {
    List<Answers> once = SeenByOthers.without(answers);
    Inventory inventory =
        new Inventory(answers.isEmpty() ? Home.DEFAULT : answers.getFirst().home());
    for (Answers told : once) {
      inventory.enter(told.home());
      announce(told, inventory);
    }
    for (Answers told : once) {
      inventory.enter(told.home());
      add(told, inventory);
    }
    return inventory.topology();
  }

  private static void add(Answers answers, Inventory inventory) {
    new VpcAnswers(answers, inventory).add();
    new RouteAnswers(answers, inventory).add();
    new SecurityAnswers(answers, inventory).add();
    new GatewayAnswers(answers, inventory).add();
    new PeeringAnswers(answers, inventory).add();
    new TransitAnswers(answers, inventory).add();
    new VpnAnswers(answers, inventory).add();
    new PrefixListAnswers(answers, inventory).add();
    new BlockPublicAccessAnswers(answers, inventory).add();
    new InterfaceAnswers(answers, inventory).add();
    new SettingAnswers(answers, inventory).add();
    new BalancerAnswers(answers, inventory).add();
    new FirewallAnswers(answers, inventory).add();
    new DirectConnectAnswers(answers, inventory).add();
    new FlowAnswers(answers, inventory).add();
    new PackageAnswers(answers, inventory).add();
    new MediaAnswers(answers, inventory).add();
    new StorageAnswers(answers, inventory).add();
    new AccessPointAnswers(answers, inventory).add();
    new RoleAnswers(answers, inventory).add();
  }

  private static void announce(Answers answers, Inventory inventory) {
    announce(answers, inventory, "Vpcs", "vpc", "VpcId", _ -> true);
    announce(answers, inventory, "Subnets", "subnet", "SubnetId", _ -> true);
    announce(answers, inventory, "RouteTables", "table", "RouteTableId", _ -> true);
    announce(answers, inventory, "InternetGateways", "igw", "InternetGatewayId", _ -> true);
    announce(answers, inventory, "NatGateways", "nat", "NatGatewayId", GatewayAnswers::isThere);
    announce(
        answers, inventory, "VpcEndpoints", "endpoint", "VpcEndpointId", GatewayAnswers::isThere);
    announce(answers, inventory, "SecurityGroups", "group", "GroupId", _ -> true);
    announce(answers, inventory, "NetworkAcls", "acl", "NetworkAclId", _ -> true);
    announce(answers, inventory, "Addresses", "address", "AllocationId", _ -> true);
    announceJunctions(answers, inventory);
    for (Json.Obj instance : InterfaceAnswers.instances(answers)) {
      instance.text("InstanceId").ifPresent(id -> inventory.announce("instance", id));
    }
    announce(answers, inventory, "Buckets", "bucket", "Name", StorageAnswers::isLocated);
    announce(answers, inventory, "RoleDetailList", "role", "RoleName", _ -> true);
    announce(answers, inventory, "InputSecurityGroups", "inputSecurityGroup", "Id", _ -> true);
    announce(answers, inventory, "Inputs", "input", "Id", _ -> true);
    announce(answers, inventory, "Channels", "channel", "Id", _ -> true);
    announce(answers, inventory, "Multiplexes", "multiplex", "Id", _ -> true);
    announceServices(answers, inventory);
  }

  private static void announceServices(Answers answers, Inventory inventory) {
    announce(answers, inventory, "DhcpOptions", "dhcp", "DhcpOptionsId", SettingAnswers::isOwn);
    announce(answers, inventory, "FlowLogs", "flowLog", "FlowLogId", _ -> true);
    announce(
        answers, inventory, "ServiceConfigurations", "endpointService", "ServiceId", _ -> true);
    announce(answers, inventory, "InstanceProfiles", "profile", "InstanceProfileName", _ -> true);
    announce(answers, inventory, "AccessPoints", "accessPoint", "Name", _ -> true);
    announceDirectConnect(answers, inventory);
    named(answers, inventory, "LoadBalancers", "balancer", "LoadBalancerArn", "LoadBalancerName");
    named(answers, inventory, "TargetGroups", "targetGroup", "TargetGroupArn", "TargetGroupName");
    for (Json.Obj told : answers.list("Firewalls")) {
      FirewallAnswers.arnOf(told).ifPresent(arn -> inventory.announce("firewall", arn, last(arn)));
    }
    for (Json.Obj told : answers.list("FirewallPolicies")) {
      FirewallAnswers.policyArnOf(told)
          .ifPresent(arn -> inventory.announce("firewallPolicy", arn, last(arn)));
    }
    for (Json.Obj flow : answers.list("Flows")) {
      flow.text("FlowArn")
          .ifPresent(arn -> inventory.announce("flow", arn, FlowAnswers.nameOf(flow)));
    }
    announce(answers, inventory, "PackageChannels", "packageChannel", "Id", _ -> true);
    announce(answers, inventory, "OriginEndpoints", "packageEndpoint", "Id", _ -> true);
    announce(answers, inventory, "PackageGroups", "packageGroup", "ChannelGroupName", _ -> true);
    for (Json.Obj channel : answers.list("PackageGroupChannels")) {
      inventory.announce("packageGroupChannel", PackageAnswers.channelKey(channel));
    }
    for (Json.Obj endpoint : answers.list("PackageGroupEndpoints")) {
      inventory.announce("packageGroupEndpoint", PackageAnswers.endpointKey(endpoint));
    }
  }

  private static void announceDirectConnect(Answers answers, Inventory inventory) {
    Predicate<Json.Obj> there = DirectConnectAnswers::isThere;
    announce(answers, inventory, "connections", "dxConnection", "connectionId", there);
    announce(
        answers, inventory, "directConnectGateways", "dxGateway", "directConnectGatewayId", there);
    announce(answers, inventory, "virtualInterfaces", "vif", "virtualInterfaceId", there);
  }

  /** Things that AWS knows by a long ARN and people by a name. */
  private static void named(
      Answers answers, Inventory inventory, String key, String kind, String arn, String name) {
    for (Json.Obj thing : answers.list(key)) {
      thing
          .text(arn)
          .ifPresent(id -> inventory.announce(kind, id, thing.text(name).orElse(last(id))));
    }
  }

  private static String last(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }

  private static void announceJunctions(Answers answers, Inventory inventory) {
    for (Json.Obj card : InstanceCards.all(answers)) {
      card.text("NetworkInterfaceId")
          .filter(id -> !id.isBlank())
          .ifPresent(id -> inventory.announce("eni", id));
    }
    String pcx = "VpcPeeringConnectionId";
    announce(answers, inventory, "VpcPeeringConnections", "pcx", pcx, PeeringAnswers::isThere);
    announce(
        answers, inventory, "TransitGateways", "tgw", "TransitGatewayId", TransitAnswers::isThere);
    for (String key : List.of("TransitGatewayVpcAttachments", "TransitGatewayAttachments")) {
      String attachment = "TransitGatewayAttachmentId";
      announce(answers, inventory, key, "attachment", attachment, TransitAnswers::isThere);
    }
    String table = "TransitGatewayRouteTableId";
    announce(
        answers,
        inventory,
        "TransitGatewayRouteTables",
        "transitTable",
        table,
        TransitAnswers::isThere);
    String eigw = "EgressOnlyInternetGatewayId";
    announce(answers, inventory, "EgressOnlyInternetGateways", "eigw", eigw, _ -> true);
    announce(answers, inventory, "VpnGateways", "vgw", "VpnGatewayId", GatewayAnswers::isThere);
    String cgw = "CustomerGatewayId";
    announce(answers, inventory, "CustomerGateways", "cgw", cgw, GatewayAnswers::isThere);
    announce(
        answers, inventory, "VpnConnections", "vpn", "VpnConnectionId", GatewayAnswers::isThere);
    announce(answers, inventory, "PrefixLists", "list", "PrefixListId", _ -> true);
  }

  private static void announce(
      Answers answers,
      Inventory inventory,
      String key,
      String kind,
      String idField,
      Predicate<Json.Obj> which) {
    List<String> ids =
        answers.list(key).stream()
            .filter(which)
            .flatMap(object -> object.text(idField).stream())
            .filter(id -> !id.isBlank())
            .distinct()
            .toList();
    ids.forEach(id -> inventory.announce(kind, id));
  }

  /** A text field as an optional value for a translation. */
  static Optional<Json> text(Json.Obj object, String field) {
    return object.text(field).map(Json::of);
  }
}
