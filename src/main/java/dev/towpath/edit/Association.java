package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;

/** The one resource of a kind that ties an owner to something else. */
final class Association {
  private Association() {}

  /** The design with these properties in place of every such resource that names the owner. */
  static <R extends Resource> Design replace(
      Design design, Class<R> kind, ResourceId owner, Json.Obj properties) {
    List<R> present = design.topology().referrers(owner, kind).toList();
    Design result = design;
    for (R association : present) {
      result = result.with(result.topology().without(association.id()));
    }
    ResourceId id =
        present.isEmpty()
            ? new FreeIds(design.topology()).of(Kinds.of(kind))
            : present.getFirst().id();
    Home home = design.topology().get(owner).map(Resource::home).orElse(design.home());
    return result.with(Properties.read(Kinds.of(kind).type(), id, home, properties));
  }
}
