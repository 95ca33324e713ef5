package dev.towpath.cli;

import dev.towpath.media.Flows;
import dev.towpath.model.Bucket;
import dev.towpath.model.Cidr;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.network.Network;
import dev.towpath.network.PacketHeader;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A connection that is asked about.
 *
 * @param id empty where it was asked on the command line
 * @param from the id of a resource or {@link #INTERNET}
 * @param fromAddress by which address it asks, where that is said
 * @param to the id of a resource or an address
 */
record TraceFlow(
    String id, String from, Optional<String> fromAddress, String to, PacketHeader header) {
  /** Where flows come from that no resource sends. */
  static final String INTERNET = "internet";

  private static final List<Cidr> ANYWHERE = List.of(Cidr.ANY_IPV4, Cidr.ANY_IPV6);

  /** The connection that options ask about. */
  static TraceFlow asked(Topology topology, String from, String to, String protocol)
      throws Failure {
    TraceTo target = TraceTo.parse(to);
    PacketHeader header;
    try {
      header = new PacketHeader(protocol, target.port(), OptionalInt.empty(), OptionalInt.empty());
    } catch (IllegalArgumentException e) {
      throw Failure.of("trace.protocol", protocol);
    }
    TraceFlow flow = new TraceFlow("", from, Optional.empty(), target.host(), header);
    if (!from.equals(INTERNET) && !isThere(topology, from)) {
      throw Failure.of("trace.noSuchSource", from);
    }
    boolean isAddress = Cidr.parse(target.host()).isPresent();
    boolean isName = HostTarget.of(topology, target.host()).isPresent();
    if (!isAddress && !isName && !isThere(topology, target.host())) {
      throw Failure.of("trace.noSuchTarget", target.host());
    }
    return flow;
  }

  private static boolean isThere(Topology topology, String id) {
    return !id.isBlank() && topology.contains(ResourceId.of(id));
  }

  Path trace(Topology topology, Network network) {
    return network.trace(source(topology, network), target(topology), header);
  }

  private Source source(Topology topology, Network network) {
    if (from.equals(INTERNET)) {
      Optional<Cidr> address = fromAddress.flatMap(Cidr::parse);
      return new Source.Internet(address.map(List::of).orElse(ANYWHERE));
    }
    if (from.isBlank()) {
      return new Source.Unresolved(Message.of("cli", "trace.noInterface", "–"));
    }
    ResourceId resource = ResourceId.of(from);
    return network
        .interfaceOf(resource, fromAddress)
        .or(() -> ofMedia(topology, resource))
        .<Source>map(Source.Interface::new)
        .orElseGet(() -> new Source.Unresolved(Message.of("cli", "trace.noInterface", from)));
  }

  /** Channels and inputs have their interfaces in their flows. */
  private static Optional<NetworkInterface> ofMedia(Topology topology, ResourceId owner) {
    return Flows.of(topology).stream()
        .filter(flow -> flow.owner().equals(owner))
        .map(Flow::source)
        .flatMap(source -> source.inVpc().stream())
        .findFirst();
  }

  private Target target(Topology topology) {
    if (Cidr.parse(to).isPresent() || to.isBlank()) {
      return new Target.Address(to);
    }
    ResourceId resource = ResourceId.of(to);
    Optional<Target> name =
        topology.contains(resource) ? Optional.empty() : HostTarget.of(topology, to);
    return topology
        .get(resource, Bucket.class)
        .<Target>map(
            bucket -> new Target.Service("s3", bucket.home().region(), Optional.of(bucket.id())))
        .or(() -> name)
        .orElseGet(() -> new Target.Interface(resource));
  }
}
