package dev.towpath.check.flow;

import dev.towpath.model.Message;
import dev.towpath.network.ExplanationCode;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import dev.towpath.proof.Proof;
import java.util.List;

/** What to do about a flow that is blocked, by what blocks it. */
final class Cure {
  private Cure() {}

  /** The advice. */
  static Message of(Proof proof) {
    return Message.of("check", "cure." + key(proof));
  }

  private static String key(Proof proof) {
    return proof
        .path()
        .map(Path::deciding)
        .filter(hop -> hop.result() == Hop.Result.STOPS)
        .map(hop -> hop.code().map(Cure::key).orElse("other"))
        .orElseGet(() -> byPolicy(proof));
  }

  private static String key(ExplanationCode code) {
    return switch (code) {
      case NO_ROUTE_TO_DESTINATION, BAD_STATE_ROUTE, CANNOT_ROUTE, NO_PATH -> "route";
      case SG_HAS_NO_RULES, ENI_SG_RULES_MISMATCH -> "group";
      case SUBNET_ACL_RESTRICTION -> "acl";
      case IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS -> "address";
      default -> "other";
    };
  }

  private static String byPolicy(Proof proof) {
    return proof.decisions().stream()
        .filter(d -> d.result() == Hop.Result.STOPS)
        .map(d -> d.what().key())
        .map(key -> key.contains(".") ? key.substring(0, key.indexOf('.')) : "other")
        .filter(key -> List.of("endpoint", "bucket", "role", "trust").contains(key))
        .findFirst()
        .orElse("other");
  }
}
