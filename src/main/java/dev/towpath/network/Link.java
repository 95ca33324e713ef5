package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import java.util.HashSet;
import java.util.Set;

/** Whether a reference is one to a certain resource. */
enum Link {
  SURE,
  /** The reference is a formula in which the resource occurs. */
  MAYBE,
  NONE;

  static Link of(Ref<?> ref, ResourceId id) {
    return switch (ref) {
      case Ref.To<?>(ResourceId target) -> target.equals(id) ? SURE : NONE;
      case Ref.Formula<?>(Json json) -> in(json, id);
      case Ref.Outside<?> _, Ref.None<?> _ -> NONE;
    };
  }

  /** Whether JSON is a plain reference to the resource, or a formula in which it occurs. */
  static Link of(Json json, ResourceId id) {
    return json instanceof Json.Obj object
            && References.direct(object).filter(id::equals).isPresent()
        ? SURE
        : in(json, id);
  }

  private static Link in(Json formula, ResourceId id) {
    Set<ResourceId> named = new HashSet<>();
    References.collect(formula, named);
    return named.contains(id) ? MAYBE : NONE;
  }
}
