package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Properties;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways by which callers come to a bucket, and what the policies see of them. */
final class SourceWays {
  private final Topology topology;
  private final Bucket bucket;

  SourceWays(Topology topology, Bucket bucket) {
    this.topology = topology;
    this.bucket = bucket;
  }

  /** How a caller comes. */
  sealed interface Way {
    /** Not at all. */
    record None(Message why) implements Way {}

    /**
     * Somehow.
     *
     * @param endpoint the endpoint that carries it, where one does
     * @param known whether the network could be followed to its end
     * @param from the interface, where it comes from a VPC
     */
    record Some(Optional<VpcEndpoint> endpoint, boolean known, Optional<NetworkInterface> from)
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
        .map(this::from)
        .orElseGet(this::outside);
  }

  /** From an instance with the VPC's default group in a subnet. */
  Way of(Subnet subnet) {
    return from(
        new NetworkInterface(
            subnet.id(), subnet.id(), List.of(), Optional.empty(), Optional.empty()));
  }

  private Way from(NetworkInterface from) {
    Path path = Trace.toS3(topology, from, bucket.home().region());
    if (path.result() == Hop.Result.STOPS) {
      return new Way.None(path.deciding().what());
    }
    return new Way.Some(
        path.endpoint().flatMap(id -> topology.get(id, VpcEndpoint.class)),
        path.result() == Hop.Result.PASSES,
        Optional.of(from));
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
    if (way.endpoint().isEmpty()) {
      return plain.overInternet();
    }
    VpcEndpoint endpoint = way.endpoint().get();
    return plain.through(
        endpoint,
        topology.get(endpoint.vpc(), Vpc.class),
        way.from().flatMap(f -> SourceAddress.of(topology, f, documents(endpoint))));
  }

  private List<Json> documents(VpcEndpoint endpoint) {
    return Stream.<Resource>concat(
            topology.referrers(bucket.id(), BucketPolicy.class), Stream.of(endpoint))
        .<Json>map(Properties::of)
        .toList();
  }

  /** The roles and users of the bucket's account that its policy names. */
  Set<String> namedInPolicy() {
    Resolver resolver = new Resolver(topology);
    Set<String> all = new LinkedHashSet<>();
    topology
        .referrers(bucket.id(), BucketPolicy.class)
        .flatMap(policy -> resolver.json(policy.policyDocument(), policy.home()).stream())
        .forEach(json -> all.addAll(NamedPrincipals.of(json, bucket.home().account())));
    return all;
  }
}
