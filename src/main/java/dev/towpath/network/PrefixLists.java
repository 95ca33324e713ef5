package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Json;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/** What the design knows of the prefix lists that routes and rules name. */
record PrefixLists(Topology topology) {
  private static final String TYPE = "AWS::EC2::PrefixList";

  /**
   * A prefix list.
   *
   * @param name such as {@code com.amazonaws.ap-northeast-1.s3} for one of AWS's
   * @param entries empty where they are not all known
   */
  record PrefixList(Optional<String> name, Optional<List<Cidr>> entries) {
    /** Whether it is AWS's list of all addresses of the service. */
    boolean isOf(AwsService service) {
      return name.flatMap(AwsService::parse).equals(Optional.of(service));
    }
  }

  /** The list that a property names; empty where the design does not hold it. */
  Optional<PrefixList> named(Value<String> value) {
    return switch (value) {
      case Value.Known<String>(String id) -> list(ResourceId.of(id.isBlank() ? "-" : id));
      case Value.Formula<String>(Json json) ->
          json instanceof Json.Obj object
              ? References.direct(object).flatMap(this::list)
              : Optional.empty();
      case Value.Absent<String> _, Value.Unknown<String> _ -> Optional.empty();
    };
  }

  private Optional<PrefixList> list(ResourceId id) {
    return topology
        .get(id, OtherResource.class)
        .filter(other -> other.type().equals(TYPE))
        .map(other -> other.rest().properties())
        .map(p -> new PrefixList(p.text("PrefixListName"), entries(p)));
  }

  private static Optional<List<Cidr>> entries(Json.Obj list) {
    List<Json> entries = list.list("Entries");
    List<Cidr> known =
        entries.stream()
            .flatMap(
                entry -> entry instanceof Json.Obj object ? object.text("Cidr").stream() : null)
            .flatMap(text -> Cidr.parse(text).stream())
            .toList();
    return entries.isEmpty() || known.size() < entries.size()
        ? Optional.empty()
        : Optional.of(known);
  }
}
