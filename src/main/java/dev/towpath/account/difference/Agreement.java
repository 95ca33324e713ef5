package dev.towpath.account.difference;

import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Optional;

/**
 * What a design and the side that its base came from agree on after a side has been taken: there,
 * the base moves on, so that nothing that was settled is told as a change again.
 *
 * @param before the design before
 * @param after the design with what was taken
 */
record Agreement(Design before, Design after) {
  Design after(TakeSide taken) {
    Optional<Base> base =
        Base.of(before).filter(b -> b.origin().name().equals(taken.other().kind().name()));
    if (base.isEmpty()) {
      return after;
    }
    Matching then = Difference.between(before, base.get().design()).matching();
    Topology moved = base.get().design().topology();
    for (Row row : taken.rows()) {
      if (row.canTake(taken.side()) && row.inDesign()) {
        Optional<ResourceId> id = then.onRight(row.resource().id());
        moved = id.isPresent() ? moved(moved, id.get(), row) : moved;
      }
    }
    for (Resource resource : after.topology().resources()) {
      boolean came = !before.topology().contains(resource.id());
      moved = came ? moved.with(resource) : moved;
    }
    return base.get().with(moved).in(after);
  }

  private Topology moved(Topology base, ResourceId id, Row row) {
    if (row.path().isEmpty()) {
      return base.without(id);
    }
    Optional<Resource> then = base.get(id);
    Optional<Resource> now = after.topology().get(row.resource().id());
    return then.isPresent() && now.isPresent()
        ? base.with(with(then.get(), now.get(), row.property()))
        : base;
  }

  private static Resource with(Resource then, Resource now, String property) {
    return Properties.with(
        then, property, Properties.get(now, property).orElseGet(dev.towpath.model.Json.Nul::new));
  }
}
