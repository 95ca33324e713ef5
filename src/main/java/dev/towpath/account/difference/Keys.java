package dev.towpath.account.difference;

import dev.towpath.model.Containment;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a resource can be known by where ids tell nothing, from what is nearly sure to what is
 * likely. Two resources are the same where a key is theirs alone.
 */
final class Keys {
  /** A way to tell a resource; gives nothing where it does not apply. */
  interface Key extends BiFunction<Side, Resource, Optional<String>> {}

  /** The properties that tell resources of a type apart; each that is there must be equal. */
  private static final Map<String, List<String>> NATURAL =
      Map.ofEntries(
          Map.entry("AWS::EC2::VPC", List.of("CidrBlock")),
          Map.entry("AWS::EC2::VPCCidrBlock", List.of("VpcId", "CidrBlock", "Ipv6CidrBlock")),
          Map.entry("AWS::EC2::Subnet", List.of("VpcId", "CidrBlock")),
          Map.entry(
              "AWS::EC2::Route",
              List.of(
                  "RouteTableId",
                  "DestinationCidrBlock",
                  "DestinationIpv6CidrBlock",
                  "DestinationPrefixListId")),
          Map.entry("AWS::EC2::SubnetRouteTableAssociation", List.of("SubnetId")),
          Map.entry("AWS::EC2::SubnetNetworkAclAssociation", List.of("SubnetId")),
          Map.entry("AWS::EC2::GatewayRouteTableAssociation", List.of("GatewayId")),
          Map.entry(
              "AWS::EC2::VPCGatewayAttachment",
              List.of("VpcId", "InternetGatewayId", "VpnGatewayId")),
          Map.entry("AWS::EC2::NetworkAclEntry", List.of("NetworkAclId", "Egress", "RuleNumber")),
          Map.entry("AWS::EC2::VPCEndpoint", List.of("VpcId", "ServiceName")),
          Map.entry("AWS::EC2::SecurityGroup", List.of("VpcId", "GroupName")),
          Map.entry("AWS::EC2::NatGateway", List.of("SubnetId")),
          Map.entry("AWS::EC2::Instance", List.of("SubnetId", "PrivateIpAddress")),
          Map.entry("AWS::S3::Bucket", List.of("BucketName")),
          Map.entry("AWS::S3::BucketPolicy", List.of("Bucket")),
          Map.entry("AWS::IAM::Role", List.of("RoleName")));

  private final Function<Side, Function<ResourceId, String>> labels;

  Keys(Function<Side, Function<ResourceId, String>> labels) {
    this.labels = labels;
  }

  /** A key, and what resources that it pairs have in common. */
  record Way(Key key, Sameness by) {}

  /** The keys, the surest first. */
  List<Way> all() {
    return List.of(
        new Way(this::natural, Sameness.NATURAL),
        new Way(this::named, Sameness.NAME),
        new Way(this::neighbours, Sameness.NEIGHBOURS),
        new Way(this::content, Sameness.CONTENT),
        new Way(this::onlyOfItsKind, Sameness.ONLY_ONE));
  }

  /** The properties that tell resources of a type apart. */
  static List<String> telling(String type) {
    return NATURAL.getOrDefault(type, List.of());
  }

  private Json.Obj normal(Side side, Resource resource) {
    return side.normal(resource, labels.apply(side));
  }

  private Optional<String> natural(Side side, Resource resource) {
    List<String> names = NATURAL.get(Kinds.typeOf(resource));
    if (names == null) {
      return Optional.empty();
    }
    Json.Obj normal = normal(side, resource);
    Json.Obj key = Json.Obj.EMPTY;
    for (String name : names) {
      key = normal.fields().containsKey(name) ? key.with(name, normal.fields().get(name)) : key;
    }
    boolean tells = key.fields().containsKey(names.getLast()) || key.fields().size() > 1;
    return Optional.of(key).filter(k -> tells && isSettled(k)).map(Sets::text);
  }

  private static boolean isSettled(Json value) {
    return !Token.labels(value).contains(Token.UNMATCHED);
  }

  private Optional<String> named(Side side, Resource resource) {
    String name = Names.of(resource);
    return name.equals(resource.id().value())
        ? Optional.empty()
        : Optional.of(name + " in " + parent(side, resource).orElse(""));
  }

  private Optional<String> parent(Side side, Resource resource) {
    return Containment.parent(side.topology(), resource)
        .map(parent -> labels.apply(side).apply(parent.id()));
  }

  /** By those that name it and are known already, or say enough of themselves. */
  private Optional<String> neighbours(Side side, Resource resource) {
    Function<ResourceId, String> known = labels.apply(side);
    Function<ResourceId, String> self = id -> id.equals(resource.id()) ? "itself" : known.apply(id);
    List<String> seen = new ArrayList<>();
    boolean settled = false;
    for (Resource other : side.referrers(resource.id())) {
      Json.Obj says = told(other, side.normal(other, self));
      settled |= !known.apply(other.id()).equals(Token.UNMATCHED) || Token.labels(says).size() > 1;
      seen.add(Kinds.typeOf(other) + Sets.text(says));
    }
    Collections.sort(seen);
    return settled ? Optional.of(seen.toString()) : Optional.empty();
  }

  private Optional<String> content(Side side, Resource resource) {
    return Optional.of(Sets.text(told(resource, normal(side, resource))));
  }

  /** Without what AWS may have chosen, and without tags, which are often added later. */
  private static Json.Obj told(Resource resource, Json.Obj normal) {
    Json.Obj out = normal.without("Tags");
    for (String name : normal.fields().keySet()) {
      out = Defaults.isChosenByAws(Kinds.typeOf(resource), name) ? out.without(name) : out;
    }
    return out;
  }

  /** All that it says and all that is said of it, as far as that is known. */
  String appearance(Side side, Resource resource) {
    return content(side, resource).orElse("") + neighbours(side, resource).orElse("");
  }

  /** Whether all that the resource names is known. */
  boolean isSettled(Side side, Resource resource) {
    return isSettled(normal(side, resource));
  }

  private Optional<String> onlyOfItsKind(Side side, Resource resource) {
    Optional<String> parent = parent(side, resource);
    return parent.isPresent() && parent.get().equals(Token.UNMATCHED)
        ? Optional.empty()
        : Optional.of(parent.orElse(""));
  }
}
