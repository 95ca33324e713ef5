package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A security group stands on an interface in another VPC than its own. */
public final class GroupOfOtherVpc extends DocumentedRule<Resource> {
  private static final String ASSOCIATION = "AWS::EC2::SecurityGroupVpcAssociation";

  /** The rule. */
  public GroupOfOtherVpc() {
    super(
        Resource.class,
        "TP2006",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-security-groups.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return Placed.of(review.topology(), resource).stream()
        .flatMap(placed -> check(review.topology(), placed));
  }

  private Stream<Finding> check(Topology topology, Placed placed) {
    Optional<Vpc> home =
        placed.subnets().stream()
            .flatMap(s -> topology.get(s.vpc(), Vpc.class).stream())
            .findFirst();
    return home.stream()
        .flatMap(vpc ->
            placed.groups().stream()
                .filter(
                    g -> topology.get(g.vpc(), Vpc.class).filter(v -> !v.equals(vpc)).isPresent())
                .filter(g -> !isAssociated(topology, g, vpc))
                .map(g ->
                    finding(
                        List.of(placed.owner(), g, vpc),
                        g,
                        topology.get(g.vpc(), Vpc.class).orElseThrow(),
                        placed.owner(),
                        vpc)));
  }

  private static boolean isAssociated(Topology topology, SecurityGroup group, Vpc vpc) {
    return topology
        .referrers(group.id(), OtherResource.class)
        .anyMatch(r -> r.type().equals(ASSOCIATION) && References.of(r).contains(vpc.id()));
  }
}
