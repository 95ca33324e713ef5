package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.Home;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import java.util.Optional;

/** Values that are real today, as opposed to the stand-ins of what is not deployed yet. */
final class Physical {
  private Physical() {}

  /** What {@code Ref} returns, where it is known: AWS's own id, or the name of a bucket or role. */
  static Optional<String> id(Resource resource) {
    String id = resource.id().value();
    String prefix = Kinds.of(resource).kind().map(Kind::idPrefix).orElse("");
    String physical = Resolver.physicalId(resource);
    return switch (resource) {
      case Bucket b -> b.bucketName().known();
      case Role r -> r.roleName().known();
      default -> prefix.isEmpty() || !physical.equals(id) ? Optional.empty() : Optional.of(id);
    };
  }

  /** The ARN, where every part of it is known. */
  static Optional<String> arn(Resource resource) {
    boolean known =
        id(resource).isPresent() && (isReal(resource.home()) || resource instanceof Bucket);
    return known ? Resolver.arn(resource) : Optional.empty();
  }

  /** Whether the account is somebody's, not the documentation's that new designs begin with. */
  static boolean isReal(Home home) {
    return !home.account().equals(Home.DEFAULT.account());
  }
}
