package dev.towpath.edit;

import static dev.towpath.edit.FreshResource.Made;
import static dev.towpath.edit.FreshResource.Refused;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Instance;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Json;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaConnectFlowOutput;
import dev.towpath.model.MediaConnectFlowSource;
import dev.towpath.model.MediaConnectFlowVpcInterface;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageOriginEndpoint;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.OtherResource;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcGatewayAttachment;

/** Decides for each kind where a new one may stand, and has it made. */
final class FreshMaker {
  private final Design design;
  private final Surroundings place;
  private final FreshNetwork network;
  private final FreshMedia media;
  private final FreshServices services;

  FreshMaker(Design design, Surroundings place) {
    this.design = design;
    this.place = place;
    Blanks blanks = new Blanks(design.topology(), place.home());
    network = new FreshNetwork(design.topology(), place, blanks);
    media = new FreshMedia(design.topology(), place, blanks);
    services = new FreshServices(design.topology(), place.home(), blanks);
  }

  FreshResource make(KindDeclaration kind) {
    Resource example =
        Properties.read(
            kind.type(), new FreeIds(design.topology()).of(kind), place.home(), Json.Obj.EMPTY);
    return switch (example) {
      case Vpc _ -> place.vpc().isPresent() ? Refused.of("place.vpc") : network.vpc();
      case Subnet _ -> subnet();
      case NatGateway _ ->
          place.subnet().<FreshResource>map(network::natGateway).orElse(Refused.of("place.nat"));
      case Instance _ ->
          place.subnet().<FreshResource>map(network::instance).orElse(Refused.of("place.instance"));
      case RouteTable _, SecurityGroup _, NetworkAcl _, VpcEndpoint _ -> insideVpc(example);
      case InternetGateway _ -> network.internetGateway();
      case Channel _ -> channel();
      case Bucket _, Role _, Input _, InputSecurityGroup _, ElasticIp _ -> outsideVpc(example);
      case Multiplex _,
          MediaConnectFlow _,
          MediaPackageChannel _,
          MediaPackageV2ChannelGroup _,
          MediaPackageV2Channel _,
          MediaPackageV2OriginEndpoint _ ->
          place.vpc().isPresent()
              ? Refused.of("place.outside", Blanks.nameOf(kind))
              : services.like(example).orElseThrow();
      case MediaConnectFlowSource _,
          MediaConnectFlowOutput _,
          MediaConnectFlowVpcInterface _,
          MediaPackageOriginEndpoint _,
          Route _,
          SubnetRouteTableAssociation _,
          VpcGatewayAttachment _,
          NetworkAclEntry _,
          SubnetNetworkAclAssociation _,
          BucketPolicy _,
          OtherResource _ ->
          Refused.of("place.part", Blanks.nameOf(kind));
    };
  }

  private FreshResource subnet() {
    if (place.subnet().isPresent()) {
      return Refused.of("place.subnetInSubnet");
    }
    return place.vpc().map(network::subnet).orElseGet(() -> Refused.of("place.subnet"));
  }

  private FreshResource insideVpc(Resource example) {
    if (place.vpc().isEmpty()) {
      return Refused.of("place.inVpc", Blanks.nameOf(Kinds.of(example)));
    }
    Vpc vpc = place.vpc().get();
    return switch (example) {
      case RouteTable _ -> network.routeTable(vpc);
      case SecurityGroup _ -> network.securityGroup(vpc);
      case NetworkAcl _ -> network.networkAcl(vpc);
      default -> network.endpoint(vpc);
    };
  }

  private FreshResource channel() {
    return place.vpc().isPresent() && place.subnet().isEmpty()
        ? Refused.of("place.channel")
        : media.channel();
  }

  private FreshResource outsideVpc(Resource example) {
    if (place.vpc().isPresent()) {
      return Refused.of("place.outside", Blanks.nameOf(Kinds.of(example)));
    }
    return switch (example) {
      case Bucket _ -> Made.of(media.bucket());
      case Role _ -> Made.of(media.role());
      case Input _ -> media.input();
      case InputSecurityGroup _ -> Made.of(media.inputSecurityGroup());
      default -> Made.of(network.elasticIp());
    };
  }
}
