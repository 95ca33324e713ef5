package dev.towpath.proof;

import dev.towpath.media.Flows;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways to a resource that flows of the design name and that start in no VPC: of channels
 * without one, and of those whom an input lets in from the internet.
 */
record DeclaredWays(Topology topology) {

  Stream<WhoCan.Reach> to(ResourceId resource) {
    return Flows.owners(topology)
        .flatMap(owner -> topology.fact(new FlowsOf(owner.id())).stream())
        .filter(flow -> flow.source().inVpc().isEmpty() && leadsTo(flow, resource))
        .map(this::way)
        .distinct();
  }

  private static boolean leadsTo(Flow flow, ResourceId resource) {
    if (flow.purpose() == Flow.Purpose.PUSH_INTO_INPUT && flow.owner().equals(resource)) {
      return true;
    }
    return switch (flow.target()) {
      case Target.Service service -> service.resource().filter(resource::equals).isPresent();
      case Target.Placed(var at) -> at.owner().equals(resource);
      case Target.Interface(ResourceId id) -> id.equals(resource);
      case Target.AnyHost _,
          Target.Address _,
          Target.Host _,
          Target.Refused _,
          Target.Unresolved _ ->
          false;
    };
  }

  private WhoCan.Reach way(Flow flow) {
    Optional<ResourceId> target = targetOf(flow);
    Message name =
        Aims.words("station.resource", target.map(id -> Names.of(topology, id)).orElse(""));
    return new WhoCan.Reach(
        station(flow), target, name, flow.target(), flow.protocol(), flow.port(), path(flow));
  }

  private static Optional<ResourceId> targetOf(Flow flow) {
    return switch (flow.target()) {
      case Target.Service service -> service.resource();
      case Target.Placed(var at) -> Optional.of(at.owner());
      case Target.Interface(ResourceId id) -> Optional.of(id);
      case Target.AnyHost _,
          Target.Address _,
          Target.Host _,
          Target.Refused _,
          Target.Unresolved _ ->
          Optional.of(flow.owner());
    };
  }

  private Station station(Flow flow) {
    return switch (flow.source()) {
      case Source.Internet(var addresses) ->
          new Station(Optional.empty(), Aims.words("reach.internetFrom", addresses), flow.source());
      case Source.ServiceNetwork _ ->
          new Station(
              Optional.of(flow.owner()),
              Aims.words("station.pipeline", Names.of(topology, flow.owner()), flow.pipeline()),
              flow.source());
      case Source.Unresolved _, Source.Interface _ ->
          new Station(Optional.empty(), Aims.words("reach.sender"), flow.source());
    };
  }

  /** Between AWS's services, and from the internet to them, no VPC of the design stands. */
  private Path path(Flow flow) {
    return flow.source() instanceof Source.ServiceNetwork && flow.target() instanceof Target.Service
        ? new Path(
            List.of(
                new Hop(
                    flow.owner(),
                    Hop.Direction.FORWARD,
                    Hop.Result.PASSES,
                    Aims.words("reach.outsideVpc"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            Optional.empty())
        : Trace.of(topology, flow.source(), flow.target(), flow.protocol(), flow.port());
  }
}
