package dev.towpath.proof;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Flow;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageOriginEndpoint;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.model.VpcEndpointService;
import dev.towpath.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the resources of a design can be reached.
 *
 * @param asked the port that is asked for; empty for those at which the resources seem to listen
 */
record Aims(Topology topology, Optional<WhoCan.Service> asked) {
  private static final WhoCan.Service HTTPS = new WhoCan.Service("tcp", 443);

  /** Whether a resource of this kind can be reached. */
  static boolean isTarget(Resource resource) {
    return switch (resource) {
      case VpcEndpoint endpoint ->
          !endpoint.vpcEndpointType().equals(Value.of("GatewayLoadBalancer"));
      case Instance _,
          ElasticNetworkInterface _,
          LoadBalancer _,
          VpcEndpointService _,
          Bucket _,
          AccessPoint _,
          Input _,
          MediaConnectFlow _,
          MediaPackageChannel _,
          MediaPackageV2Channel _,
          MediaPackageOriginEndpoint _,
          MediaPackageV2OriginEndpoint _ ->
          true;
      default -> false;
    };
  }

  /** Where a resource can be reached; nowhere where its kind cannot. */
  Stream<Aim> of(Resource resource) {
    return switch (resource) {
      case Instance instance ->
          listening(instance).map(at -> aim(instance, new Target.Interface(instance.id()), at));
      case ElasticNetworkInterface at ->
          Stream.of(aim(at, new Target.Interface(at.id()), asked.orElse(HTTPS)));
      case LoadBalancer balancer -> new BalancerAims(this).of(balancer);
      case VpcEndpoint endpoint -> of(endpoint);
      case VpcEndpointService service ->
          topology.referrers(service.id(), VpcEndpoint.class).flatMap(this::of);
      case Bucket bucket -> Stream.of(aim(bucket, s3(bucket, bucket.id()), HTTPS));
      case AccessPoint point -> Stream.of(of(point));
      case Input _, MediaConnectFlow _ -> pushed(resource);
      case MediaPackageChannel channel -> Stream.of(service(channel, "mediapackage"));
      case MediaPackageV2Channel channel -> Stream.of(service(channel, "mediapackagev2"));
      case MediaPackageOriginEndpoint origin -> Stream.of(beyond(origin, HTTPS, "reach.origin"));
      case MediaPackageV2OriginEndpoint origin -> Stream.of(beyond(origin, HTTPS, "reach.origin"));
      default -> Stream.empty();
    };
  }

  /**
   * An endpoint with interfaces is reached at them; a gateway is passed on the way to a service.
   */
  private Stream<Aim> of(VpcEndpoint endpoint) {
    Network network = new Network(topology);
    List<NetworkInterface> interfaces = network.interfacesOf(endpoint.id());
    if (!interfaces.isEmpty()) {
      return interfaces.stream()
          .map(at -> aim(endpoint, at, asked.orElse(HTTPS), new Target.Placed(at)));
    }
    return network.serviceBehind(endpoint).stream()
        .map(service -> aim(endpoint, service, HTTPS).bound(new Aim.Bound.Through(endpoint.id())));
  }

  private Aim of(AccessPoint point) {
    Aim aim = aim(point, s3(point, point.id()), HTTPS);
    return point
        .vpcConfiguration()
        .map(confined -> aim.bound(new Aim.Bound.FromVpc(confined.vpc())))
        .orElse(aim);
  }

  private static Target s3(Resource at, ResourceId resource) {
    return new Target.Service("s3", at.home().region(), Optional.of(resource));
  }

  /** Where senders push a stream to: its interfaces in a VPC, or its public endpoints. */
  private Stream<Aim> pushed(Resource receiver) {
    return topology.fact(new FlowsOf(receiver.id())).stream()
        .filter(flow -> flow.purpose() == Flow.Purpose.PUSH_INTO_INPUT)
        .map(flow -> pushed(receiver, flow))
        .distinct();
  }

  private Aim pushed(Resource receiver, Flow flow) {
    Message name = words("station.pipeline", Names.of(receiver), flow.pipeline());
    WhoCan.Service ingest = new WhoCan.Service(flow.protocol(), flow.port());
    return switch (flow.target()) {
      case Target.Placed placed ->
          Aim.of(
              Optional.of(receiver.id()),
              name,
              placed,
              asked.filter(_ -> ingest.port() == 0).orElse(ingest));
      case Target.Service _ ->
          publicly(receiver, name, ingest, "reach.publicInput").outside(flow.target());
      case Target.AnyHost _,
          Target.Interface _,
          Target.Address _,
          Target.Host _,
          Target.Refused _,
          Target.Unresolved _ ->
          Aim.of(Optional.of(receiver.id()), name, flow.target(), ingest);
    };
  }

  private Aim service(Resource resource, String name) {
    return aim(
        resource,
        new Target.Service(name, resource.home().region(), Optional.of(resource.id())),
        HTTPS);
  }

  Aim beyond(Resource resource, WhoCan.Service at, String key) {
    return publicly(resource, name(resource), at, key);
  }

  /** Something that only a way to the internet surely leads to, and what follows is not known. */
  private Aim publicly(Resource resource, Message name, WhoCan.Service at, String key) {
    Message why = words(key, Names.of(resource));
    return Aim.of(Optional.of(resource.id()), name, new Target.AnyHost(why), at)
        .bound(new Aim.Bound.Beyond(why));
  }

  private Aim aim(Resource resource, Target target, WhoCan.Service at) {
    return Aim.of(Optional.of(resource.id()), name(resource), target, at);
  }

  /** Of one of several interfaces. */
  Aim aim(Resource resource, NetworkInterface of, WhoCan.Service at, Target target) {
    Message name = words("reach.inSubnet", Names.of(resource), Names.of(topology, of.subnet()));
    return Aim.of(Optional.of(resource.id()), name, target, at);
  }

  private Stream<WhoCan.Service> listening(Instance instance) {
    return asked
        .map(Stream::of)
        .orElseGet(() ->
            Listening.of(topology, instance).stream()
                .map(l -> new WhoCan.Service(l.protocol(), l.port())));
  }

  private static Message name(Resource resource) {
    return words("station.resource", Names.of(resource));
  }

  static Message words(String key, Object... arguments) {
    return Message.of("proof", key, arguments);
  }
}
