package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two entries of a network ACL have one number in one direction. */
public final class AclNumberTwice extends DocumentedRule<NetworkAcl> {
  private record Place(int number, boolean egress) {}

  /** The rule. */
  public AclNumberTwice() {
    super(
        NetworkAcl.class,
        "TP2022",
        Severity.ERROR,
        "vpc/latest/userguide/vpc-network-acls.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAcl acl, Review review) {
    return check(review.topology(), acl);
  }

  private Stream<Finding> check(Topology topology, NetworkAcl acl) {
    Map<Place, List<NetworkAclEntry>> entries = new LinkedHashMap<>();
    topology
        .referrers(acl.id(), NetworkAclEntry.class)
        .forEach(e ->
            place(e).ifPresent(p -> entries.computeIfAbsent(p, _ -> new ArrayList<>()).add(e)));
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> report(acl, entry.getKey(), entry.getValue()));
  }

  private static Optional<Place> place(NetworkAclEntry entry) {
    boolean egressKnown = entry.egress().isAbsent() || entry.egress().known().isPresent();
    return entry
        .ruleNumber()
        .known()
        .filter(_ -> egressKnown)
        .map(number -> new Place(number, entry.egress().or(false)));
  }

  private Finding report(NetworkAcl acl, Place place, List<NetworkAclEntry> entries) {
    List<Resource> all = new ArrayList<>(List.of(acl));
    all.addAll(entries);
    String direction = place.egress() ? "acl.outbound" : "acl.inbound";
    return finding(all, acl, place.number(), Message.of("check", direction));
  }
}
