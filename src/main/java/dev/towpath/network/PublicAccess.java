package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcBlockPublicAccessExclusion;
import dev.towpath.model.VpcBlockPublicAccessOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What VPC Block Public Access lets through the gateways of a VPC for a subnet (VPC User Guide,
 * "Block public access to VPCs and subnets"). An exclusion of the subnet or of its VPC comes first.
 */
record PublicAccess(ResourceId vpc, ResourceId subnet) implements Fact<PublicAccess.Answer> {
  /** What passes. */
  enum Mode {
    ALL,
    /** What NAT and egress-only gateways have asked for. */
    OUTWARD,
    NONE,
    OPEN
  }

  /**
   * The answer.
   *
   * @param rule the options or the exclusion that says so
   */
  record Answer(Mode mode, Optional<ResourceId> rule, String name) {
    private static final Answer ALL = new Answer(Mode.ALL, Optional.empty(), "");
  }

  @Override
  public Answer from(Topology topology) {
    Optional<Home> home = topology.get(vpc, Vpc.class).map(Vpc::home);
    Optional<VpcBlockPublicAccessOptions> options =
        topology
            .all(VpcBlockPublicAccessOptions.class)
            .filter(o -> Optional.of(o.home()).equals(home))
            .filter(o -> !o.internetGatewayBlockMode().equals(Value.of("off")))
            .findFirst();
    if (options.isEmpty()) {
      return Answer.ALL;
    }
    Optional<Answer> excluded = excluded(topology);
    VpcBlockPublicAccessOptions found = options.get();
    return excluded.orElseGet(() ->
        new Answer(
            mode(found.internetGatewayBlockMode()), Optional.of(found.id()), Names.of(found)));
  }

  private static Mode mode(Value<String> value) {
    return switch (value.or("")) {
      case "block-bidirectional" -> Mode.NONE;
      case "block-ingress" -> Mode.OUTWARD;
      default -> Mode.OPEN;
    };
  }

  private Optional<Answer> excluded(Topology topology) {
    List<VpcBlockPublicAccessExclusion> exclusions =
        Stream.concat(
                topology
                    .referrers(subnet, VpcBlockPublicAccessExclusion.class)
                    .filter(e -> e.subnet().isTo(subnet)),
                topology
                    .referrers(vpc, VpcBlockPublicAccessExclusion.class)
                    .filter(e -> e.vpc().isTo(vpc)))
            .toList();
    boolean perhaps =
        Stream.of("VpcId", "SubnetId")
            .flatMap(name -> topology.loose(VpcBlockPublicAccessExclusion.class, name))
            .anyMatch(e ->
                Link.of(e.vpc(), vpc) == Link.MAYBE || Link.of(e.subnet(), subnet) == Link.MAYBE);
    if (exclusions.isEmpty()) {
      return perhaps ? Optional.of(new Answer(Mode.OPEN, Optional.empty(), "?")) : Optional.empty();
    }
    VpcBlockPublicAccessExclusion first = exclusions.getFirst();
    Mode mode =
        switch (first.internetGatewayExclusionMode().or("")) {
          case "allow-bidirectional" -> Mode.ALL;
          case "allow-egress" -> Mode.OUTWARD;
          default -> Mode.OPEN;
        };
    return Optional.of(new Answer(mode, Optional.of(first.id()), Names.of(first)));
  }

  /** The hop that stops packets or leaves them unknown; empty where they pass. */
  static Optional<Hop> obstacle(
      Walk walk, ResourceId gateway, ResourceId vpc, ResourceId subnet, boolean asked) {
    Answer answer = walk.topology().fact(new PublicAccess(vpc, subnet));
    Hops hops = walk.at(gateway);
    return switch (answer.mode()) {
      case ALL -> Optional.empty();
      case OUTWARD -> asked ? Optional.empty() : Optional.of(blocked(hops, answer));
      case NONE -> Optional.of(blocked(hops, answer));
      case OPEN -> Optional.of(hops.unknown(answer.rule(), "igw.publicAccessOpen", answer.name()));
    };
  }

  private static Hop blocked(Hops hops, Answer answer) {
    return hops.stops(
        Cause.PUBLIC_ACCESS_BLOCKED, answer.rule(), "igw.publicAccessBlocked", answer.name());
  }
}
