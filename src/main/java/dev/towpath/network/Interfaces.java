package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Instance;
import dev.towpath.model.Names;
import dev.towpath.model.NatGateway;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.Observation;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Rest;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the design says of network interfaces that are, or belong to, resources. */
record Interfaces(Topology topology) {
  /** The type of the interfaces that EC2 makes for NAT gateways. */
  private static final String NAT = "nat_gateway";

  /** An interface that is a resource of its own. */
  Optional<PlaceOfInterface> of(ElasticNetworkInterface own) {
    Optional<Instance> instance = instanceOf(own);
    return topology
        .get(own.subnet(), Subnet.class)
        .map(subnet ->
            new PlaceOfInterface(
                own.id(),
                Names.of(own),
                subnet.id(),
                Ref.list(own.securityGroups(), own.rest().properties(), "GroupSet"),
                !own.rest().observed().isEmpty(),
                InstanceInterfaces.ipv4(own.privateIpAddress(), own.privateIpAddresses()),
                InstanceInterfaces.ipv6(subnet, own.ipv6Addresses(), own.ipv6AddressCount()),
                publicAddresses(own),
                own.sourceDestCheck(),
                instance.isPresent()
                    ? instance.flatMap(InstanceInterfaces::notRunning)
                    : detached(own),
                instance.isPresent(),
                natOf(own)));
  }

  /** The NAT gateway that has the interface; the interface itself where nobody told of it. */
  private Optional<ResourceId> natOf(ElasticNetworkInterface own) {
    return own.rest()
        .observedReference(Observation.OWNER)
        .filter(id -> topology.get(id, NatGateway.class).isPresent())
        .or(() ->
            Optional.of(own.id())
                .filter(
                    _ -> own.rest().observed(Observation.INTERFACE_TYPE).equals(Value.of(NAT))));
  }

  /** AWS calls an interface available that is attached to nothing. */
  private static Optional<String> detached(ElasticNetworkInterface own) {
    return own.rest().observed(Observation.STATE).known().filter(LeavingInterface.DETACHED::equals);
  }

  private Optional<Instance> instanceOf(ElasticNetworkInterface own) {
    return topology
        .referrers(own.id(), NetworkInterfaceAttachment.class)
        .flatMap(attachment -> topology.get(attachment.instance(), Instance.class).stream())
        .findFirst()
        .or(() -> topology.referrers(own.id(), Instance.class).findFirst());
  }

  private PublicAddresses publicAddresses(ElasticNetworkInterface own) {
    Map<Cidr, PublicAddress> byPrivate = told(own.rest());
    Optional<PublicAddress> primary = Optional.empty();
    for (ElasticIpAssociation given :
        topology.referrers(own.id(), ElasticIpAssociation.class).toList()) {
      Optional<Cidr> address = given.privateIpAddress().known().flatMap(Cidr::parse);
      PublicAddress elastic = elastic(given);
      address.ifPresent(a -> byPrivate.put(a, elastic));
      primary = address.isEmpty() ? Optional.of(elastic) : primary;
    }
    return new PublicAddresses(
        primary.or(() -> ofInstance(own)).orElseGet(PublicAddress.Missing::new),
        Map.copyOf(byPrivate));
  }

  /** An Elastic IP address of an instance is its primary interface's. */
  private Optional<PublicAddress> ofInstance(ElasticNetworkInterface own) {
    return instanceOf(own)
        .map(instance -> new InstanceInterfaces(topology, instance))
        .filter(interfaces -> interfaces.isPrimary(own.id()))
        .flatMap(InstanceInterfaces::elastic);
  }

  private static PublicAddresses told(Rest rest, PublicAddress primary) {
    return new PublicAddresses(primary, Map.copyOf(told(rest)));
  }

  /** The public addresses that AWS has told, by private address. */
  private static Map<Cidr, PublicAddress> told(Rest rest) {
    Map<Cidr, PublicAddress> byPrivate = new HashMap<>();
    rest.observed()
        .object(Observation.PUBLIC_ADDRESSES.key())
        .fields()
        .forEach((own, open) ->
            Cidr.parse(own)
                .ifPresent(address ->
                    open.asText()
                        .flatMap(Cidr::parse)
                        .ifPresent(ip -> byPrivate.put(address, new PublicAddress.Observed(ip)))));
    return byPrivate;
  }

  /** The Elastic IP address that a resource is or gives. */
  PublicAddress elastic(Resource resource) {
    Optional<ElasticIp> ip =
        resource instanceof ElasticIp own
            ? Optional.of(own)
            : resource instanceof ElasticIpAssociation given
                ? topology.get(given.allocation(), ElasticIp.class)
                : Optional.empty();
    return new PublicAddress.Elastic(
        resource.id(), Names.of(resource), ip.flatMap(own -> observedAddress(own.rest())));
  }

  /** The public address that AWS told of a resource. */
  Optional<Cidr> observedAddress(Rest rest) {
    return rest.observed(Observation.PUBLIC_IP).known().flatMap(Cidr::parse);
  }

  /** The interface of a zonal NAT gateway, with the addresses that a scan has found on it. */
  Optional<PlaceOfInterface> of(NatGateway nat) {
    Optional<ElasticNetworkInterface> found = ownedBy(nat.id()).findFirst();
    List<Value<String>> addresses =
        found
            .map(own -> InstanceInterfaces.ipv4(own.privateIpAddress(), own.privateIpAddresses()))
            .orElseGet(() -> InstanceInterfaces.ipv4(nat.privateIpAddress(), List.of()));
    Rest told = found.map(ElasticNetworkInterface::rest).orElse(nat.rest());
    return topology
        .get(nat.subnet(), Subnet.class)
        .map(subnet ->
            new PlaceOfInterface(
                nat.id(),
                Names.of(nat),
                subnet.id(),
                List.of(),
                true,
                addresses,
                List.of(),
                told(told, publicAddress(nat)),
                Value.of(false),
                Optional.empty(),
                false,
                Optional.of(nat.id())));
  }

  /** The interfaces that AWS made for a resource, as a scan tells. */
  Stream<ElasticNetworkInterface> ownedBy(ResourceId owner) {
    return topology
        .referrers(owner, ElasticNetworkInterface.class)
        .filter(own -> own.rest().observedReference(Observation.OWNER).equals(Optional.of(owner)));
  }

  private PublicAddress publicAddress(NatGateway nat) {
    if (nat.connectivityType().equals(Value.of("private"))) {
      return new PublicAddress.Missing();
    }
    return nat.allocation()
        .target()
        .flatMap(id -> topology.get(id, ElasticIp.class))
        .map(this::elastic)
        .orElseGet(PublicAddress.Open::new);
  }

  /**
   * The interfaces of an endpoint: those that a scan has found, else one in each of its subnets.
   */
  Stream<PlaceOfInterface> of(VpcEndpoint endpoint) {
    List<ElasticNetworkInterface> found = ownedBy(endpoint.id()).toList();
    if (!found.isEmpty()) {
      return found.stream().flatMap(own -> of(own).stream());
    }
    return Ref.list(endpoint.subnets(), endpoint.rest().properties(), "SubnetIds").stream()
        .flatMap(ref -> topology.get(ref, Subnet.class).stream())
        .map(subnet -> in(subnet, endpoint));
  }

  /** The interface of an endpoint in a subnet. */
  PlaceOfInterface in(Subnet subnet, VpcEndpoint endpoint) {
    List<Ref<SecurityGroup>> groups =
        Ref.list(endpoint.securityGroups(), endpoint.rest().properties(), "SecurityGroupIds");
    return new PlaceOfInterface(
        endpoint.id(),
        Names.of(endpoint),
        subnet.id(),
        groups,
        false,
        List.of(Value.absent()),
        List.of(),
        PublicAddresses.NONE,
        Value.absent(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /**
   * The interface that a flow names: that of the resource which has it where the design knows more
   * of it, else what the flow says.
   */
  Optional<PlacedInterface> placed(NetworkInterface given) {
    Optional<Cidr> address = given.privateAddress().flatMap(Cidr::parse);
    Optional<PlacedInterface> nearest = Optional.empty();
    for (PlacedInterface at : topology.fact(new InterfacesOf(given.owner()))) {
      if (at.subnet().id().equals(given.subnet())) {
        if (mayHave(at, address)) {
          return Optional.of(at);
        }
        nearest = Optional.of(at);
      }
    }
    return nearest.isPresent() ? nearest : topology.fact(stated(given));
  }

  private static boolean mayHave(PlacedInterface at, Optional<Cidr> address) {
    return address.isEmpty()
        || at.ipv4().contains(address.get())
        || at.ipv6().contains(address.get());
  }

  private PlaceOfInterface stated(NetworkInterface given) {
    return new PlaceOfInterface(
        given.owner(),
        Names.of(topology, given.owner()),
        given.subnet(),
        given.securityGroups(),
        false,
        List.of(given.privateAddress().map(Value::of).orElseGet(Value::absent)),
        List.of(),
        PublicAddresses.of(given.publicAddress().map(this::given).orElseGet(() -> notGiven(given))),
        Value.absent(),
        Optional.empty(),
        topology.get(given.owner(), Instance.class).isPresent(),
        Optional.empty());
  }

  /** An instance may have one that the flow does not know of; MediaLive's interfaces have none. */
  private PublicAddress notGiven(NetworkInterface given) {
    return topology.get(given.owner(), Instance.class).isPresent()
        ? new PublicAddress.Open()
        : new PublicAddress.Missing();
  }

  private PublicAddress given(ResourceId id) {
    Optional<ElasticIp> ip = topology.get(id, ElasticIp.class);
    if (ip.isPresent()) {
      return elastic(ip.get());
    }
    return id.value().startsWith("eipalloc-")
        ? new PublicAddress.Elastic(id, id.value(), Optional.empty())
        : new PublicAddress.Open();
  }

  /** The first hop: where the interface is, and whether AWS lets it be made so. */
  Hop source(PlacedInterface source, Optional<String> address) {
    Hops hops = Hops.forward(source.id());
    Optional<Obstacle> foreign = source.foreignGroup();
    if (foreign.isPresent()) {
      return foreign.get().hop(hops);
    }
    Optional<Cidr> asked = address.flatMap(Cidr::parse);
    boolean wrong =
        asked.isPresent()
            && source.isExact(asked.get().isIpv6())
            && !source.addresses(asked.get().isIpv6()).contains(asked.get());
    if (wrong) {
      return hops.stops(
          Cause.NOT_ITS_ADDRESS,
          Optional.empty(),
          "interface.notItsAddress",
          source.name(),
          asked.get());
    }
    String where = address.orElse(source.where());
    return hops.passes(
        Optional.of(source.subnet().id()),
        "interface.at",
        source.name(),
        source.subnet().name(),
        where);
  }

  /** The only hop of an interface whose subnet or VPC is not in the design. */
  Hop unplaced(NetworkInterface networkInterface) {
    String subnet = networkInterface.subnet().value();
    boolean known = topology.contains(networkInterface.subnet());
    return Hops.forward(networkInterface.owner())
        .unknown(
            Optional.empty(),
            known ? "interface.noVpc" : "interface.noSubnet",
            Names.of(topology, networkInterface.owner()),
            known ? Names.of(topology, networkInterface.subnet()) : subnet);
  }
}
