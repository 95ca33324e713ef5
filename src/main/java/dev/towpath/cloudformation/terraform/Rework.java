package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Resources of a template cut the way the AWS provider cuts them, still in CloudFormation's words.
 */
final class Rework {
  private static final Map<String, String> LOGGED =
      Map.of(
          "VPC", "VpcId",
          "Subnet", "SubnetId",
          "NetworkInterface", "EniId",
          "TransitGateway", "TransitGatewayId");
  private static final Json EVERYWHERE =
      Json.list(Json.of("IpProtocol", "-1").with("CidrIp", "0.0.0.0/0"));

  private final SequencedMap<String, Json.Obj> bodies = new LinkedHashMap<>();
  private final Map<String, String> merged = new LinkedHashMap<>();

  Rework(Json.Obj resources) {
    resources.fields().forEach((id, body) -> bodies.put(id, (Json.Obj) body));
    List.copyOf(bodies.keySet()).forEach(this::attach);
    List.copyOf(bodies.keySet()).forEach(this::widen);
    bodies.replaceAll((_, body) -> reworked(body));
  }

  /** The resources by id. */
  SequencedMap<String, Json.Obj> bodies() {
    return bodies;
  }

  /** The resource that another has become a part of; itself where it has not. */
  String standsIn(String id) {
    return merged.getOrDefault(id, id);
  }

  /** An attachment becomes the gateway's argument. */
  private void attach(String id) {
    Json.Obj body = bodies.getOrDefault(id, Json.Obj.EMPTY);
    Json.Obj properties = body.object("Properties");
    Optional<String> gateway =
        gateway(properties, "InternetGatewayId").or(() -> gateway(properties, "VpnGatewayId"));
    if (type(body).equals("AWS::EC2::VPCGatewayAttachment") && gateway.isPresent()) {
      Json.Obj owner = bodies.getOrDefault(gateway.get(), Json.Obj.EMPTY);
      Json vpc = properties.get("VpcId").orElse(new Json.Nul());
      bodies.put(
          gateway.get(), owner.with("Properties", owner.object("Properties").with("VpcId", vpc)));
      bodies.remove(id);
      merged.put(id, gateway.get());
    }
  }

  /** The first IPv6 block of a subnet is the subnet's argument. */
  private void widen(String id) {
    Json.Obj body = bodies.getOrDefault(id, Json.Obj.EMPTY);
    Json.Obj properties = body.object("Properties");
    Optional<String> subnet = free(properties, "SubnetId", "Ipv6CidrBlock");
    Optional<Json> block = properties.get("Ipv6CidrBlock");
    if (type(body).equals("AWS::EC2::SubnetCidrBlock") && subnet.isPresent() && block.isPresent()) {
      Json.Obj owner = bodies.getOrDefault(subnet.get(), Json.Obj.EMPTY);
      bodies.put(
          subnet.get(),
          owner.with("Properties", owner.object("Properties").with("Ipv6CidrBlock", block.get())));
      bodies.remove(id);
      merged.put(id, subnet.get());
    }
  }

  private Optional<String> gateway(Json.Obj properties, String name) {
    return free(properties, name, "VpcId");
  }

  /** The resource that a property names, where that has no value of its own for another. */
  private Optional<String> free(Json.Obj properties, String name, String taken) {
    return properties
        .get(name)
        .filter(Json.Obj.class::isInstance)
        .flatMap(json -> References.direct((Json.Obj) json))
        .map(ResourceId::value)
        .filter(bodies::containsKey)
        .filter(id ->
            bodies.getOrDefault(id, Json.Obj.EMPTY).object("Properties").get(taken).isEmpty());
  }

  static String type(Json.Obj body) {
    return body.text("Type").orElse("");
  }

  private static Json.Obj reworked(Json.Obj body) {
    Json.Obj properties = body.object("Properties");
    return switch (type(body)) {
      case "AWS::EC2::VPCCidrBlock" ->
          body.with(
              "Type",
              (properties.fields().keySet().stream().anyMatch(name -> name.contains("Ipv6"))
                      ? "ipv6 of "
                      : "ipv4 of ")
                  + type(body));
      case "AWS::EC2::FlowLog" -> body.with("Properties", flowLog(properties));
      case "AWS::EC2::VPCPeeringConnection" -> body.with("Properties", peering(properties));
      case "AWS::ElasticLoadBalancingV2::LoadBalancer" ->
          body.with("Properties", loadBalancer(properties));
      case "AWS::MediaLive::Channel" -> body.with("Properties", channel(properties));
      case "AWS::EC2::SecurityGroup" -> body.with("Properties", group(properties));
      case "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress" ->
          body.with("Properties", rule(properties));
      default -> body;
    };
  }

  private static Json.Obj flowLog(Json.Obj properties) {
    Optional<String> argument =
        properties.text("ResourceType").flatMap(type -> Optional.ofNullable(LOGGED.get(type)));
    Optional<Json> logged = properties.get("ResourceId");
    return argument.isPresent() && logged.isPresent()
        ? properties
            .without("ResourceType")
            .without("ResourceId")
            .with(argument.get(), logged.get())
        : properties;
  }

  /** CloudFormation accepts a peering within the account and Region by itself. */
  private static Json.Obj peering(Json.Obj properties) {
    boolean elsewhere =
        properties.get("PeerOwnerId").isPresent() || properties.get("PeerRegion").isPresent();
    return elsewhere ? properties : properties.with("AutoAccept", new Json.Bool(true));
  }

  private static Json.Obj loadBalancer(Json.Obj properties) {
    Optional<String> scheme =
        properties.text("Scheme").filter(s -> s.equals("internal") || s.equals("internet-facing"));
    return scheme
        .map(
            s -> properties.without("Scheme").with("Internal", new Json.Bool(s.equals("internal"))))
        .orElse(properties);
  }

  /** The provider insists on the list of addresses of a channel's interfaces. */
  private static Json.Obj channel(Json.Obj properties) {
    Json.Obj vpc = properties.object("Vpc");
    return vpc.fields().isEmpty() || vpc.get("PublicAddressAllocationIds").isPresent()
        ? properties
        : properties.with("Vpc", vpc.with("PublicAddressAllocationIds", Json.list()));
  }

  /** AWS gives a new group a rule that lets everything out, which the provider takes away. */
  private static Json.Obj group(Json.Obj properties) {
    Json.Obj out = rules(properties, "SecurityGroupIngress");
    return out.get("SecurityGroupEgress").isPresent()
        ? rules(out, "SecurityGroupEgress")
        : out.with("SecurityGroupEgress", EVERYWHERE);
  }

  private static Json.Obj rules(Json.Obj properties, String name) {
    if (!(properties.get(name).orElse(new Json.Nul()) instanceof Json.Arr(var list))) {
      return properties;
    }
    List<Json> out = new ArrayList<>();
    list.forEach(json -> out.add(json instanceof Json.Obj entry ? rule(entry) : json));
    return properties.with(name, new Json.Arr(out));
  }

  /** With every protocol there are no ports to name. */
  private static Json.Obj rule(Json.Obj rule) {
    return rule.text("IpProtocol").orElse("").equals("-1")
        ? rule.without("FromPort").without("ToPort")
        : rule;
  }
}
