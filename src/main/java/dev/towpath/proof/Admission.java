package dev.towpath.proof;

import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a way is as its aim asks, beyond that the network carries it. */
record Admission(Topology topology, Station source) {

  /** The path, with a last hop where the aim asks for something. */
  Path of(Path path, Aim.Bound bound) {
    if (path.result() == Hop.Result.STOPS) {
      return path;
    }
    return switch (bound) {
      case Aim.Bound.Free _ -> path;
      case Aim.Bound.Through(ResourceId endpoint) -> through(path, endpoint);
      case Aim.Bound.FromVpc(Ref<Vpc> vpc) -> from(path, vpc);
      case Aim.Bound.Beyond(Message why) ->
          with(path, path.hops().getLast().component(), Hop.Result.UNKNOWN, why);
    };
  }

  private Path through(Path path, ResourceId endpoint) {
    boolean same = path.endpoint().filter(endpoint::equals).isPresent();
    return same || path.result() == Hop.Result.UNKNOWN
        ? path
        : with(
            path,
            endpoint,
            Hop.Result.STOPS,
            Aims.words("reach.notThrough", Names.of(topology, endpoint)));
  }

  /**
   * An access point for a VPC refuses calls that come from elsewhere (S3 User Guide, "Creating
   * access points restricted to a virtual private cloud").
   */
  private Path from(Path path, Ref<Vpc> confined) {
    Optional<ResourceId> own =
        source
            .from()
            .inVpc()
            .flatMap(at -> topology.get(at.subnet(), Subnet.class))
            .flatMap(subnet -> subnet.vpc().target());
    if (own.isPresent() && confined.target().equals(own)) {
      return path.endpoint().isPresent() || path.result() == Hop.Result.UNKNOWN
          ? path
          : with(path, own.get(), Hop.Result.STOPS, Aims.words("reach.withoutEndpoint"));
    }
    boolean another = own.isPresent() && confined.target().isPresent();
    ResourceId at = path.hops().getLast().component();
    return another
        ? with(path, at, Hop.Result.STOPS, Aims.words("reach.fromOtherVpc"))
        : with(path, at, Hop.Result.UNKNOWN, Aims.words("reach.openVpc"));
  }

  private static Path with(Path path, ResourceId at, Hop.Result result, Message why) {
    List<Hop> hops = new ArrayList<>(path.hops());
    hops.add(
        new Hop(
            at,
            Hop.Direction.FORWARD,
            result,
            why,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return new Path(hops, path.endpoint());
  }
}
