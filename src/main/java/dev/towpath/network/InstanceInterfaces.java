package dev.towpath.network;

import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticIpAssociation;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Instance;
import dev.towpath.model.InstanceInterface;
import dev.towpath.model.Ipv6Address;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.Observation;
import dev.towpath.model.PrivateAddress;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The network interfaces of an instance, by device index. */
record InstanceInterfaces(Topology topology, Instance instance) {
  private static final String GROUPS = "SecurityGroupIds";

  Stream<PlaceOfInterface> places() {
    Map<Integer, PlaceOfInterface> byIndex = new TreeMap<>();
    for (InstanceInterface stated : instance.networkInterfaces()) {
      of(stated).ifPresent(place -> byIndex.put(index(stated.deviceIndex()), place));
    }
    topology
        .referrers(instance.id(), NetworkInterfaceAttachment.class)
        .forEach(attachment ->
            topology
                .get(attachment.networkInterface(), ElasticNetworkInterface.class)
                .flatMap(own -> new Interfaces(topology).of(own))
                .ifPresent(place -> byIndex.put(index(attachment.deviceIndex()), place)));
    if (!byIndex.containsKey(0)) {
      direct().ifPresent(place -> byIndex.put(0, place));
    }
    return byIndex.values().stream();
  }

  private static int index(Value<String> device) {
    return device.known().filter(d -> d.matches("\\d{1,3}")).map(Integer::parseInt).orElse(0);
  }

  /** Whether the instance is stopped or on its way there, as AWS has told; empty where it runs. */
  static Optional<String> notRunning(Instance instance) {
    return instance
        .rest()
        .observed(Observation.STATE)
        .known()
        .filter(state -> !state.equals("running") && !state.equals("pending"));
  }

  /** What is said of the instance itself is its primary interface. */
  private Optional<PlaceOfInterface> direct() {
    return topology
        .get(instance.subnet(), Subnet.class)
        .map(subnet ->
            new PlaceOfInterface(
                instance.id(),
                Names.of(instance),
                subnet.id(),
                groups(),
                false,
                List.of(instance.privateIpAddress()),
                ipv6(subnet, instance.ipv6Addresses(), instance.ipv6AddressCount()),
                PublicAddresses.of(publicAddress(subnet, Value.absent())),
                instance.sourceDestCheck(),
                notRunning(instance),
                true,
                Optional.empty()));
  }

  private List<Ref<SecurityGroup>> groups() {
    Json.Obj others = instance.rest().properties();
    // Groups of EC2-Classic's property hold for a default VPC too, by name.
    String property = others.get("SecurityGroups").isPresent() ? "SecurityGroups" : GROUPS;
    return Ref.list(instance.securityGroups(), others, property);
  }

  private Optional<PlaceOfInterface> of(InstanceInterface stated) {
    Optional<ElasticNetworkInterface> own =
        topology.get(stated.networkInterface(), ElasticNetworkInterface.class);
    if (own.isPresent()) {
      return new Interfaces(topology).of(own.get());
    }
    return topology
        .get(stated.subnet(), Subnet.class)
        .map(subnet ->
            new PlaceOfInterface(
                instance.id(),
                Names.of(instance),
                subnet.id(),
                Ref.list(stated.securityGroups(), stated.others(), "GroupSet"),
                false,
                ipv4(stated.privateIpAddress(), stated.privateIpAddresses()),
                ipv6(subnet, stated.ipv6Addresses(), stated.ipv6AddressCount()),
                PublicAddresses.of(
                    index(stated.deviceIndex()) == 0
                        ? publicAddress(subnet, stated.associatePublicIpAddress())
                        : new PublicAddress.Missing()),
                instance.sourceDestCheck(),
                notRunning(instance),
                true,
                Optional.empty()));
  }

  /** The primary address first, which may stand in the list as well. */
  static List<Value<String>> ipv4(Value<String> single, List<PrivateAddress> listed) {
    Optional<Value<String>> marked =
        listed.stream()
            .filter(address -> address.primary().equals(Value.of(true)))
            .map(PrivateAddress::privateIpAddress)
            .findFirst();
    Value<String> primary = single.isAbsent() ? marked.orElse(single) : single;
    List<Value<String>> all = new ArrayList<>();
    all.add(primary);
    listed.stream()
        .map(PrivateAddress::privateIpAddress)
        .filter(address -> !all.contains(address))
        .forEach(all::add);
    return all;
  }

  /** None where none is said and the subnet gives none by itself. */
  static List<Value<String>> ipv6(Subnet subnet, List<Ipv6Address> stated, Value<Integer> count) {
    List<Value<String>> known = stated.stream().map(Ipv6Address::address).toList();
    boolean given =
        (!count.isAbsent() && !count.equals(Value.of(0)))
            || (!subnet.assignIpv6AddressOnCreation().isAbsent()
                && !subnet.assignIpv6AddressOnCreation().equals(Value.of(false)));
    return known.isEmpty() && given ? List.of(Value.absent()) : known;
  }

  private PublicAddress publicAddress(Subnet subnet, Value<Boolean> asked) {
    Optional<PublicAddress> elastic = elastic();
    if (elastic.isPresent()) {
      return elastic.get();
    }
    Optional<PublicAddress> observed =
        new Interfaces(topology).observedAddress(instance.rest()).map(PublicAddress.Observed::new);
    if (observed.isPresent()) {
      return observed.get();
    }
    Value<Boolean> atLaunch = asked.isAbsent() ? subnet.mapPublicIpOnLaunch() : asked;
    if (atLaunch.isAbsent()) {
      return new PublicAddress.Missing();
    }
    return atLaunch
        .known()
        .<PublicAddress>map(on -> on ? new PublicAddress.AtLaunch() : new PublicAddress.Missing())
        .orElseGet(PublicAddress.Open::new);
  }

  /** Whether an interface of its own is the instance's first one. */
  boolean isPrimary(ResourceId own) {
    boolean stated =
        instance.networkInterfaces().stream()
            .anyMatch(i -> i.networkInterface().isTo(own) && index(i.deviceIndex()) == 0);
    return stated
        || topology
            .referrers(instance.id(), NetworkInterfaceAttachment.class)
            .anyMatch(a -> a.networkInterface().isTo(own) && index(a.deviceIndex()) == 0);
  }

  /** The Elastic IP address that the instance is given, where it is. */
  Optional<PublicAddress> elastic() {
    Parts parts = new Parts(topology);
    Interfaces interfaces = new Interfaces(topology);
    ResourceId id = instance.id();
    Optional<PublicAddress> own =
        Stream.concat(
                topology.referrers(id, ElasticIp.class).filter(ip -> ip.instance().isTo(id)),
                topology
                    .referrers(id, ElasticIpAssociation.class)
                    .filter(given -> given.instance().isTo(id)))
            .map(interfaces::elastic)
            .findFirst();
    boolean perhaps =
        !parts.of(id, ElasticIp.class, "InstanceId", ElasticIp::instance).isEmpty()
            || !parts
                .of(id, ElasticIpAssociation.class, "InstanceId", ElasticIpAssociation::instance)
                .isEmpty();
    return own.or(() -> perhaps ? Optional.of(new PublicAddress.Open()) : Optional.empty());
  }
}
