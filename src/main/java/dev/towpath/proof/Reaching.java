package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
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
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.Observation;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/**
 * Traces from all sources to one target, or from one source to all. Stops with a {@link
 * CancellationException} where its thread is interrupted.
 */
record Reaching(Topology topology, Optional<WhoCan.Service> service) {
  private static final WhoCan.Service HTTPS = new WhoCan.Service("tcp", 443);

  /** Stands for all hosts of the internet (RFC 2606). */
  private static final String ANY_HOST = "example.com";

  WhoCan to(ResourceId resource) {
    List<Aim> aims = topology.get(resource).stream().flatMap(aims()::of).toList();
    Stream<WhoCan.Reach> traced =
        Stream.concat(within(resource), fromInternet(resource))
            .flatMap(station -> aims.stream().map(aim -> reach(station, aim)));
    Stream<WhoCan.Reach> declared = new DeclaredWays(topology).to(resource);
    return new WhoCan(Stream.concat(traced, declared).toList());
  }

  WhoCan from(ResourceId resource) {
    List<Aim> aims = new ArrayList<>();
    targets()
        .filter(target -> !target.id().equals(resource))
        .flatMap(aims()::of)
        .forEach(aims::add);
    services().forEach(aims::add);
    hosts().forEach(aims::add);
    aims.add(internet());
    return new WhoCan(
        topology.fact(new StationsOf(resource)).stream()
            .flatMap(station -> aims.stream().map(aim -> reach(station, aim)))
            .toList());
  }

  private Aims aims() {
    return new Aims(topology, service);
  }

  /** All in the design that opens connections from a VPC. */
  private Stream<Station> within(ResourceId target) {
    return Stream.of(
            topology.all(Instance.class),
            topology.all(Channel.class),
            topology.all(MediaConnectFlow.class),
            topology.all(LoadBalancer.class),
            topology.all(ElasticNetworkInterface.class).filter(this::isAlone))
        .flatMap(sources -> sources)
        .filter(source -> !source.id().equals(target))
        .flatMap(source -> topology.fact(new StationsOf(source.id())).stream());
  }

  /** Whether an interface is neither an instance's, which stands for it, nor a service's. */
  private boolean isAlone(ElasticNetworkInterface own) {
    return own.rest().observedReference(Observation.OWNER).isEmpty()
        && topology.referrers(own.id(), Instance.class).findAny().isEmpty()
        && topology.referrers(own.id(), NetworkInterfaceAttachment.class).findAny().isEmpty();
  }

  /** All in the design that can be reached. */
  private Stream<Resource> targets() {
    return Stream.<Stream<? extends Resource>>of(
            topology.all(Instance.class),
            topology.all(ElasticNetworkInterface.class).filter(this::isAlone),
            topology.all(LoadBalancer.class),
            topology.all(VpcEndpoint.class).filter(this::hasInterfaces),
            topology.all(Bucket.class),
            topology.all(AccessPoint.class),
            topology.all(Input.class),
            topology.all(MediaConnectFlow.class),
            topology.all(MediaPackageChannel.class),
            topology.all(MediaPackageV2Channel.class),
            topology.all(MediaPackageOriginEndpoint.class),
            topology.all(MediaPackageV2OriginEndpoint.class))
        .flatMap(kind -> kind);
  }

  private boolean hasInterfaces(VpcEndpoint endpoint) {
    return Aims.isTarget(endpoint) && !network().interfacesOf(endpoint.id()).isEmpty();
  }

  private Network network() {
    return new Network(topology);
  }

  /** Hosts on the internet, where the target is not a service's own, which they reach anyway. */
  private Stream<Station> fromInternet(ResourceId resource) {
    Source anywhere = new Source.Internet(List.of(Cidr.ANY_IPV4));
    return topology.get(resource).filter(Reaching::hasAddress).stream()
        .map(_ -> new Station(Optional.empty(), Aims.words("reach.internet"), anywhere));
  }

  private static boolean hasAddress(Resource resource) {
    return switch (resource) {
      case Instance _, ElasticNetworkInterface _, LoadBalancer _, VpcEndpoint _ -> true;
      default -> false;
    };
  }

  /** The services of AWS that the design has endpoints for. */
  private Stream<Aim> services() {
    return topology
        .all(VpcEndpoint.class)
        .flatMap(endpoint -> network().serviceBehind(endpoint).stream())
        .distinct()
        .map(behind ->
            Aim.of(
                Optional.empty(),
                Aims.words("reach.service", behind.service(), behind.region()),
                behind,
                HTTPS));
  }

  /** The hosts and addresses outside that flows of the design name. */
  private Stream<Aim> hosts() {
    return Flows.owners(topology)
        .flatMap(owner -> topology.fact(new FlowsOf(owner.id())).stream())
        .flatMap(flow -> named(flow).stream())
        .distinct();
  }

  private static Optional<Aim> named(Flow flow) {
    Optional<String> name =
        switch (flow.target()) {
          case Target.Address(String address) -> Optional.of(address);
          case Target.Host(String host) -> Optional.of(host);
          case Target.Service _,
              Target.AnyHost _,
              Target.Interface _,
              Target.Placed _,
              Target.Refused _,
              Target.Unresolved _ ->
              Optional.empty();
        };
    return name.map(text ->
        Aim.of(
            Optional.empty(),
            Aims.words("station.resource", text),
            flow.target(),
            new WhoCan.Service(flow.protocol(), flow.port())));
  }

  private Aim internet() {
    Message name = Aims.words("reach.internet");
    return Aim.of(Optional.empty(), name, new Target.Host(ANY_HOST), service.orElse(HTTPS));
  }

  private WhoCan.Reach reach(Station source, Aim aim) {
    if (Thread.interrupted()) {
      throw new CancellationException();
    }
    boolean inVpc = source.from().inVpc().isPresent();
    Target to = inVpc ? aim.target() : aim.outside();
    var path = Trace.of(topology, source.from(), to, aim.protocol(), aim.port());
    return new WhoCan.Reach(
        source,
        aim.resource(),
        aim.name(),
        to,
        aim.protocol(),
        aim.port(),
        inVpc ? new Admission(topology, source).of(path, aim.bound()) : path);
  }
}
