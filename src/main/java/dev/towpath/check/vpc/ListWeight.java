package dev.towpath.check.vpc;

import dev.towpath.model.Json;
import dev.towpath.model.PrefixList;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.Optional;

/** How much a prefix list counts for the quotas of what names it. */
final class ListWeight {
  private ListWeight() {}

  /**
   * The most entries that the list may have, where it is one of the design; one for another, as for
   * that of S3 (VPC User Guide, "AWS-managed prefix list weight"), and for no list at all.
   */
  static long of(Topology topology, Value<String> id) {
    Optional<ResourceId> named =
        switch (id) {
          case Value.Known<String>(String text) when !text.isBlank() ->
              Optional.of(ResourceId.of(text));
          case Value.Formula<String>(Json.Obj object) -> References.direct(object);
          case Value.Known<String> _,
              Value.Formula<String> _,
              Value.Absent<String> _,
              Value.Unknown<String> _ ->
              Optional.empty();
        };
    return named
        .flatMap(list -> topology.get(list, PrefixList.class))
        .flatMap(list -> list.maxEntries().known())
        .orElse(1);
  }
}
