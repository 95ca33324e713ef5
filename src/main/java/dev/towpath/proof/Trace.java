package dev.towpath.proof;

import dev.towpath.model.Fact;
import dev.towpath.model.Flow;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.network.Network;
import dev.towpath.network.PacketHeader;
import dev.towpath.network.Path;
import java.util.Optional;

/**
 * The path of a connection, one for all that go alike.
 *
 * @param from where it starts
 * @param to where it goes; of a service, no matter which resource there
 * @param protocol {@code tcp}, {@code udp}, {@code icmp} or a protocol's number
 * @param port the target's port, from 0 to 65535
 */
record Trace(Source from, Target to, String protocol, int port) implements Fact<Path> {
  private static final int HTTPS = 443;

  /**
   * The path of a flow; empty where neither end is in a VPC, or the design leaves the start open.
   */
  static Optional<Path> of(Topology topology, Flow flow) {
    return isTraced(flow)
        ? Optional.of(
            topology.fact(
                new Trace(flow.source(), shared(flow.target()), flow.protocol(), flow.port())))
        : Optional.empty();
  }

  private static boolean isTraced(Flow flow) {
    return switch (flow.source()) {
      case Source.Interface _ -> true;
      case Source.Internet _, Source.ServiceNetwork _ ->
          flow.target() instanceof Target.Interface || flow.target() instanceof Target.Placed;
      case Source.Unresolved _ -> false;
    };
  }

  /** The path of a connection. */
  static Path of(Topology topology, Source from, Target to, String protocol, int port) {
    return topology.fact(new Trace(from, shared(to), protocol, port));
  }

  /** The path to Amazon S3 in a Region. */
  static Path toS3(Topology topology, NetworkInterface from, String region) {
    Target s3 = new Target.Service("s3", region, Optional.empty());
    return topology.fact(new Trace(new Source.Interface(from), s3, "tcp", HTTPS));
  }

  private static Target shared(Target to) {
    return to instanceof Target.Service service
        ? new Target.Service(service.service(), service.region(), Optional.empty())
        : to;
  }

  @Override
  public Path from(Topology topology) {
    return new Network(topology).trace(from, to, PacketHeader.of(protocol, port));
  }
}
