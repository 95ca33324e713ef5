package dev.towpath.check.flow;

import dev.towpath.check.Finding;
import dev.towpath.check.FlowRule;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.media.OutputGroup;
import dev.towpath.media.OutputGroups;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.Evidence;
import dev.towpath.proof.Proof;
import dev.towpath.proof.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The look-up of a bucket's Region has no way to the internet. An error for an Archive group, since
 * the one report of such an output failed; a warning for others, since AWS builds a sample so.
 */
public final class RegionLookUpUnknown extends FlowRule {
  /** The rule. */
  public RegionLookUpUnknown() {
    super("TP1003", Severity.ERROR, "medialive/latest/ug/delivery-out-vpc.html", "2026-11-23");
  }

  /** Whether the proof is of a look-up whose host AWS does not document. */
  static boolean isUndocumented(Proof proof) {
    return proof.flow().purpose() == Flow.Purpose.LOOK_UP_BUCKET_REGION
        && proof.verdict() instanceof Verdict.Unknown
        && !proof.evidence().isEmpty();
  }

  @Override
  public Stream<Finding> check(Resource owner, List<Proof> proofs, Review review) {
    Map<String, List<Proof>> groups = new LinkedHashMap<>();
    proofs.stream()
        .filter(RegionLookUpUnknown::isUndocumented)
        .forEach(proof ->
            groups.computeIfAbsent(proof.flow().outputGroup(), _ -> new ArrayList<>()).add(proof));
    return groups.entrySet().stream()
        .map(entry -> report(review, owner, entry.getKey(), entry.getValue()));
  }

  private Finding report(Review review, Resource owner, String group, List<Proof> proofs) {
    List<ResourceId> subnets = ChannelSubnets.of(proofs);
    List<Resource> all = new ArrayList<>(List.of(owner));
    subnets.forEach(id -> review.topology().get(id).ifPresent(all::add));
    return finding(
            all,
            owner,
            group,
            ChannelSubnets.names(review.topology(), subnets),
            proofs.getFirst().evidence().stream().map(Evidence::statement).toList())
        .with(severity(review, owner, group))
        .explainedBy(proofs.getFirst().flow().id())
        .with(new WayFixes(review, subnets).nat());
  }

  private static Severity severity(Review review, Resource owner, String group) {
    boolean archive =
        owner instanceof Channel channel
            && OutputGroups.of(review.topology(), channel).stream()
                .anyMatch(g -> g.name().equals(group) && g.kind() == OutputGroup.Kind.ARCHIVE);
    return archive ? Severity.ERROR : Severity.WARNING;
  }
}
