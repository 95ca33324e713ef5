package dev.towpath.account.difference;

import dev.towpath.model.Bucket;
import dev.towpath.model.Home;
import dev.towpath.model.Kind;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** By which texts the resources of a design are known: AWS's ids, ARNs, bucket names. */
final class Identities {
  /** The form of AWS's ids; a stand-in of what is not deployed has it as well. */
  static final Pattern AWS_ID = Pattern.compile("\\b[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{9})?\\b");

  private final Map<String, ResourceId> ids = new HashMap<>();
  private final Map<String, ResourceId> names = new HashMap<>();
  private final Map<String, ResourceId> arns = new HashMap<>();
  private final Map<String, ResourceId> buckets = new HashMap<>();

  Identities(Topology topology) {
    for (Resource resource : topology.resources()) {
      String physical = Resolver.physicalId(resource);
      boolean numbered = !idPrefix(resource).isEmpty();
      (numbered ? ids : names).putIfAbsent(physical, resource.id());
      Resolver.arn(resource).ifPresent(arn -> arns.putIfAbsent(arn, resource.id()));
      if (resource instanceof Bucket) {
        buckets.putIfAbsent(physical, resource.id());
      }
    }
  }

  static String idPrefix(Resource resource) {
    return Kinds.of(resource).kind().map(Kind::idPrefix).orElse("");
  }

  /** AWS's own id of a deployed resource, or the name that stands in its place. */
  static Optional<String> deployed(Resource resource) {
    String physical = Resolver.physicalId(resource);
    return Optional.of(physical).filter(id -> id.equals(resource.id().value()));
  }

  Optional<ResourceId> ofId(String text) {
    return Optional.ofNullable(ids.get(text));
  }

  /** What the text names where only a reference can stand. */
  Optional<ResourceId> ofReference(String text) {
    return ofId(text).or(() -> Optional.ofNullable(names.get(text)));
  }

  Optional<ResourceId> ofBucket(String name) {
    return Optional.ofNullable(buckets.get(name));
  }

  /**
   * The resource with the longest ARN that the text begins with, up to a slash or colon.
   *
   * @return the resource and the length of its ARN
   */
  Optional<Map.Entry<ResourceId, Integer>> ofArn(String text) {
    int end = text.length();
    while (end > 0) {
      ResourceId id = arns.get(text.substring(0, end));
      if (id != null) {
        return Optional.of(Map.entry(id, end));
      }
      end = Math.max(text.lastIndexOf('/', end - 1), text.lastIndexOf(':', end - 1));
    }
    return Optional.empty();
  }

  /** Whether the home's account is somebody's, not the one that new designs begin with. */
  static boolean isReal(Home home) {
    return !home.account().equals(Home.DEFAULT.account());
  }
}
