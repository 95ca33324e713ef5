package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a reference is one to a certain resource. */
enum Link {
  SURE,
  /** The reference is a formula, or an id of AWS's, that may turn out to be the resource. */
  MAYBE,
  NONE;

  private static final Pattern OF_AWS = Pattern.compile("[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{9})?");

  static Link of(Ref<?> ref, ResourceId id) {
    return switch (ref) {
      case Ref.To<?>(ResourceId target) -> target.equals(id) ? SURE : NONE;
      case Ref.Formula<?>(Json json) -> in(json, id);
      case Ref.Outside<?>(String physicalId) -> of(physicalId, id);
      case Ref.None<?> _ -> NONE;
    };
  }

  /** Whether JSON is a reference to the resource, or a formula that may turn out to be one. */
  static Link of(Json json, ResourceId id) {
    if (json instanceof Json.Str(String physicalId)) {
      return of(physicalId, id);
    }
    Optional<ResourceId> direct =
        json instanceof Json.Obj object ? References.direct(object) : Optional.empty();
    return direct.map(target -> target.equals(id) ? SURE : NONE).orElseGet(() -> in(json, id));
  }

  /** An id of AWS's is that of a resource which carries it, or of one that has none yet. */
  private static Link of(String physicalId, ResourceId id) {
    if (OF_AWS.matcher(id.value()).matches()) {
      return physicalId.equals(id.value()) ? SURE : NONE;
    }
    return MAYBE;
  }

  private static Link in(Json formula, ResourceId id) {
    Set<ResourceId> named = new HashSet<>();
    References.collect(formula, named);
    return named.contains(id) || !isChoice(formula) ? MAYBE : NONE;
  }

  /** Whether a formula can give nothing but what it names itself. */
  private static boolean isChoice(Json json) {
    if (json instanceof Json.Arr(List<Json> values)) {
      return values.stream().allMatch(Link::isChoice);
    }
    if (!(json instanceof Json.Obj object)) {
      return json instanceof Json.Nul;
    }
    List<Json> cases = object.list("Fn::If");
    return References.direct(object).isPresent()
        || object.text("Ref").filter("AWS::NoValue"::equals).isPresent()
        || cases.size() == 3 && cases.subList(1, 3).stream().allMatch(Link::isChoice);
  }
}
