package dev.towpath.account.share;

import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What AWS's ids begin with; any other word before hexadecimal digits may be a name. */
final class AwsIds {
  private static final List<String> OTHERS =
      List.of(
          "ami-",
          "aki-",
          "ari-",
          "vol-",
          "snap-",
          "r-",
          "key-",
          "lt-",
          "asg-",
          "fs-",
          "fsmt-",
          "rslvr-in-",
          "rslvr-out-",
          "rslvr-rr-",
          "rslvr-rrassoc-",
          "dxcon-",
          "dxvif-",
          "dxlag-",
          "eks-",
          "cvpn-endpoint-",
          "ipam-",
          "ipam-pool-",
          "ipam-scope-",
          "lgw-",
          "cagw-",
          "tgw-connect-peer-",
          "vpce-svc-perm-",
          "fgw-",
          "rni-",
          "pla-");

  /** The prefixes with their dash, longer ones first. */
  static final List<String> PREFIXES =
      Stream.concat(
              OTHERS.stream(),
              Kinds.all().stream()
                  .map(KindDeclaration::kind)
                  .flatMap(kind -> kind.stream())
                  .map(Kind::idPrefix)
                  .filter(prefix -> !prefix.isEmpty()))
          .distinct()
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private AwsIds() {}
}
