package dev.towpath.diagram;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Kinds;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageOriginEndpoint;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.stream.Collectors;

/**
 * What a figure says beside its name: the type in words, and what one wants to know at a glance.
 */
final class Details {
  private static final String ROOM = "diagram";
  private final Texts texts;
  private final Topology topology;

  Details(Texts texts, Topology topology) {
    this.texts = texts;
    this.topology = topology;
  }

  /** The type in words. */
  String type(Resource resource, Exposure exposure) {
    return switch (resource) {
      case OtherResource other -> other.type();
      case Subnet _ -> texts.text(ROOM, "subnet." + exposure);
      case VpcEndpoint endpoint -> texts.text(ROOM, "endpoint." + form(endpoint));
      default -> texts.text("model", "kind." + Kinds.of(resource).name());
    };
  }

  private static String form(VpcEndpoint endpoint) {
    return switch (endpoint.vpcEndpointType().or("Gateway")) {
      case "Gateway" -> "gateway";
      case "Interface" -> "interface";
      default -> "other";
    };
  }

  /** One more line; empty where there is nothing to say. */
  String of(Resource resource) {
    return switch (resource) {
      case Vpc vpc -> cidr(vpc.cidrBlock());
      case Subnet subnet ->
          joined(cidr(subnet.cidrBlock()), zone(shown(subnet.availabilityZone())));
      case RouteTable table -> count("routes", topology.referrers(table.id(), Route.class).count());
      case NetworkAcl acl ->
          count("entries", topology.referrers(acl.id(), NetworkAclEntry.class).count());
      case SecurityGroup group ->
          texts.text(ROOM, "rules", group.ingress().size(), group.egress().size());
      case NatGateway nat ->
          topology.get(nat.allocation(), ElasticIp.class).map(Names::of).orElse("");
      case VpcEndpoint endpoint -> service(shown(endpoint.serviceName()));
      case Bucket bucket -> {
        boolean policy = topology.referrers(bucket.id(), BucketPolicy.class).findAny().isPresent();
        yield policy ? texts.text(ROOM, "withPolicy") : "";
      }
      case Instance instance ->
          joined(shown(instance.privateIpAddress()), shown(instance.instanceType()));
      case Input input -> shown(input.type());
      case InputSecurityGroup group -> count("senders", group.whitelistRules().size());
      case Channel channel -> shown(channel.channelClass());
      case MediaPackageV2Channel channel ->
          joined(shown(channel.channelGroupName()), shown(channel.inputType()));
      case MediaPackageV2OriginEndpoint endpoint ->
          joined(shown(endpoint.channelName()), shown(endpoint.containerType()));
      case MediaPackageChannel channel ->
          count(
              "endpoints",
              topology.referrers(channel.id(), MediaPackageOriginEndpoint.class).count());
      case MediaConnectFlow flow ->
          joined(
              flow.source().map(source -> shown(source.protocol())).orElse(""),
              zone(shown(flow.availabilityZone())));
      case Multiplex multiplex ->
          multiplex.availabilityZones().stream()
              .map(z -> zone(shown(z)))
              .collect(Collectors.joining(" · "));
      case Role _, ElasticIp _, InternetGateway _, OtherResource _ -> "";
      default -> "";
    };
  }

  private String count(String key, long number) {
    return texts.text(ROOM, number == 1 ? key + ".one" : key, number);
  }

  private String cidr(Value<Cidr> value) {
    return shown(value);
  }

  /** A value in words: a formula shows as such, so that nobody takes it for missing. */
  private String shown(Value<?> value) {
    return switch (value) {
      case Value.Known<?>(Object known) -> known.toString();
      case Value.Absent<?> _ -> "";
      case Value.Formula<?> _, Value.Unknown<?> _ -> texts.text(ROOM, "unresolved");
    };
  }

  /** A zone as people call it: {@code 1a} for {@code ap-northeast-1a}. */
  private static String zone(String name) {
    return name.substring(name.lastIndexOf('-') + 1);
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
  }

  /** {@code com.amazonaws.ap-northeast-1.s3} is known as {@code s3}. */
  private static String service(String name) {
    String[] parts = name.split("\\.");
    return parts.length < 4
        ? name
        : String.join(".", java.util.List.of(parts).subList(3, parts.length));
  }
}
