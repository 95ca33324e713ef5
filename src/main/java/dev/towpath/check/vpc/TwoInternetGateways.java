package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** More than one internet gateway at a VPC, or one at more than one VPC. */
public final class TwoInternetGateways extends DocumentedRule<Resource> {
  /** The rule. */
  public TwoInternetGateways() {
    super(
        Resource.class,
        "TP2010",
        Severity.ERROR,
        "vpc/latest/userguide/VPC_Internet_Gateway.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Resource resource, Review review) {
    return resource instanceof Vpc || resource instanceof InternetGateway
        ? check(resource, attachments(review.topology(), resource), review.topology())
        : Stream.empty();
  }

  private static List<VpcGatewayAttachment> attachments(Topology topology, Resource end) {
    return topology
        .referrers(end.id(), VpcGatewayAttachment.class)
        .filter(a -> a.internetGateway().target().isPresent() && a.vpc().target().isPresent())
        .toList();
  }

  private Stream<Finding> check(
      Resource end, List<VpcGatewayAttachment> attachments, Topology topology) {
    List<String> others =
        attachments.stream()
            .flatMap(a -> Stream.of(a.vpc().target(), a.internetGateway().target()))
            .flatMap(Optional::stream)
            .filter(id -> !id.equals(end.id()))
            .distinct()
            .map(id -> Names.of(topology, id))
            .toList();
    if (others.size() < 2) {
      return Stream.empty();
    }
    List<Resource> all = new ArrayList<>(List.of(end));
    all.addAll(attachments);
    return Stream.of(finding(all, end, others));
  }
}
