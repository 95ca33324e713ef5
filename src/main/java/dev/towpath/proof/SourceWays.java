package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Instance;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Hop;
import dev.towpath.network.Network;
import dev.towpath.network.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways by which callers come to a bucket, and what the policies see of them. */
record SourceWays(Topology topology, Bucket bucket) {

  /** How a caller comes. */
  sealed interface Way {
    /** Not at all. */
    record None(Message why) implements Way {}

    /**
     * Somehow. Equal ways look alike to policies.
     *
     * @param endpoint the endpoint that carries it, where one does
     * @param known whether the network could be followed to its end
     * @param address the private address, where it comes from one that policies look at
     */
    record Some(Optional<ResourceId> endpoint, boolean known, Optional<String> address)
        implements Way {}
  }

  Way outside() {
    return new Way.Some(Optional.empty(), true, Optional.empty());
  }

  /** From the first interface of a channel; both of a channel are meant to be alike. */
  Way of(Channel channel) {
    return topology.fact(new FlowsOf(channel.id())).stream()
        .filter(this::leadsToBucket)
        .findFirst()
        .flatMap(flow -> flow.source().inVpc())
        .map(from -> from(from, channel.role().target()))
        .orElseGet(this::outside);
  }

  /** From an instance by its primary interface, by a role of the design. */
  Way of(Instance instance, ResourceId role) {
    return new Network(topology)
        .interfaceOf(instance.id(), Optional.empty())
        .map(from -> from(from, Optional.of(role)))
        .orElseGet(() -> new Way.Some(Optional.empty(), false, Optional.empty()));
  }

  /** From an instance with the VPC's default group in a subnet. */
  Way of(Subnet subnet) {
    return from(inside(subnet), Optional.empty());
  }

  /** The interface of an instance in a subnet of which nothing else is known. */
  static NetworkInterface inside(Subnet subnet) {
    return new NetworkInterface(
        subnet.id(), subnet.id(), List.of(), Optional.empty(), Optional.empty());
  }

  /** From an interface, by a role of the design or another one. */
  Way from(NetworkInterface from, Optional<ResourceId> role) {
    Path path = Trace.toS3(topology, from, bucket.home().region());
    if (path.result() == Hop.Result.STOPS) {
      return new Way.None(path.deciding().what());
    }
    List<ResourceId> holders = new ArrayList<>(List.of(bucket.id()));
    path.endpoint().ifPresent(holders::add);
    role.ifPresent(holders::add);
    return new Way.Some(
        path.endpoint(),
        path.result() == Hop.Result.PASSES,
        path.endpoint().flatMap(_ -> SourceAddress.of(topology, from, holders)));
  }

  /** Whether a flow writes to the bucket. */
  boolean leadsToBucket(Flow flow) {
    return flow.target() instanceof Target.Service service
        && service.resource().equals(Optional.of(bucket.id()));
  }

  /** The conditions of a call that comes so. */
  Conditions along(Way.Some way, Conditions plain) {
    if (!way.known()) {
      return plain.byUnknownWay();
    }
    return way.endpoint()
        .flatMap(id -> topology.get(id, VpcEndpoint.class))
        .map(endpoint ->
            plain.through(endpoint, topology.get(endpoint.vpc(), Vpc.class), way.address()))
        .orElseGet(plain::overInternet);
  }
}
