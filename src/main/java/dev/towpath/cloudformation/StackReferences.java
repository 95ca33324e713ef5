package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * References of a design as a template can make them: to a resource of the stack by its logical id,
 * to one outside it by its value, and by a parameter where that is not known.
 */
final class StackReferences {
  private final Stack stack;
  private final LogicalIds ids;
  private final Parameters parameters;
  private final Notes notes;
  private final RealIds realIds;

  StackReferences(Stack stack, LogicalIds ids, Parameters parameters, Notes notes) {
    this.stack = stack;
    this.ids = ids;
    this.parameters = parameters;
    this.notes = notes;
    this.realIds = new RealIds(stack, ids);
  }

  /** The properties of a resource with references that hold in the stack. */
  Json.Obj rewrite(Resource resource) {
    Json.Obj properties = new Rewriting(this::of).fields(Properties.of(resource));
    return realIds.toReferences(resource, properties);
  }

  private Json of(Reference reference) {
    if (reference.isPseudo()) {
      return reference.json();
    }
    ResourceId id = id(reference);
    Optional<String> logical = ids.of(id);
    if (logical.isPresent()) {
      return new Reference(logical.get(), reference.attribute()).json();
    }
    Optional<Resource> elsewhere = stack.topology().get(id);
    return elsewhere
        .flatMap(resource -> value(resource, reference.attribute()))
        .<Json>map(Json::of)
        .orElseGet(() -> asked(reference, elsewhere));
  }

  private static ResourceId id(Reference reference) {
    return ResourceId.of(reference.name().isBlank() ? "Value" : reference.name());
  }

  private static Optional<String> value(Resource resource, String attribute) {
    return switch (attribute) {
      case "Arn" -> Physical.arn(resource);
      case "",
          "GroupId",
          "AllocationId",
          "VpcId",
          "SubnetId",
          "RouteTableId",
          "NatGatewayId",
          "Id" ->
          Physical.id(resource);
      default -> Optional.empty();
    };
  }

  private Json asked(Reference reference, Optional<Resource> elsewhere) {
    String name = elsewhere.map(Names::of).orElse(reference.name());
    String base = Words.joined(name + " " + reference.attribute());
    String what = reference.attribute().isEmpty() ? name : name + "." + reference.attribute();
    Json parameter =
        parameters.given(
            reference.inSub(),
            base.isEmpty() ? "Value" : base,
            "Value of " + what + ", which this template does not create");
    notes.asksFor(parameter, what);
    return parameter;
  }
}
