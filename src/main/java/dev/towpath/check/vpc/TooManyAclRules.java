package dev.towpath.check.vpc;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import java.util.List;
import java.util.stream.Stream;

/** A network ACL has more entries in a direction than the quota lets it have. */
public final class TooManyAclRules extends DocumentedRule<NetworkAcl> {
  /** For each direction and family; AWS raises it to 40 when asked. */
  private static final int QUOTA = 20;

  /** The rule. */
  public TooManyAclRules() {
    super(
        NetworkAcl.class,
        "TP2041",
        Severity.WARNING,
        "vpc/latest/userguide/amazon-vpc-limits.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(NetworkAcl acl, Review review) {
    return Stream.of(false, true)
        .flatMap(egress -> {
          List<NetworkAclEntry> all = AclEntries.of(review.topology(), acl, egress);
          long ipv6 = all.stream().filter(e -> !e.ipv6CidrBlock().isAbsent()).count();
          long most = Math.max(ipv6, all.size() - ipv6);
          return most > QUOTA
              ? Stream.of(
                  finding(
                      acl,
                      acl,
                      most,
                      Message.of("check", egress ? "acl.outbound" : "acl.inbound"),
                      QUOTA))
              : Stream.empty();
        });
  }
}
