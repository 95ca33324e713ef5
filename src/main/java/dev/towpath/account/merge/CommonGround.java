package dev.towpath.account.merge;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The base after a merge. What design and account agree on now is its new state; what they do not
 * agree on keeps the old one, or there would be no telling who has changed it.
 *
 * @param difference what design and account say differently, the account on the right
 * @param before the base before
 */
record CommonGround(Difference difference, Optional<Base> before) {
  /** The merged design with its base. */
  Design after(Design merged, String name, String at) {
    Topology now = topology(merged);
    boolean same = before.filter(base -> base.design().topology().equals(now)).isPresent();
    if (same) {
      return merged;
    }
    Design then = new Design(name, difference.right().home(), now, Diagram.EMPTY);
    return new Base(Base.Origin.ACCOUNT, name, at, then).in(merged);
  }

  private Topology topology(Design merged) {
    Set<ResourceId> differing = new HashSet<>();
    Set<ResourceId> onlyHere = new HashSet<>();
    for (ResourceDifference one : difference.resources()) {
      if (one.where() == Where.BOTH) {
        differing.add(one.resource().id());
      } else if (one.where() == Where.ONLY_LEFT) {
        onlyHere.add(one.resource().id());
      }
    }
    Topology base = before.map(b -> b.design().topology()).orElse(Topology.EMPTY);
    for (Resource resource : merged.topology().resources()) {
      ResourceId id = resource.id();
      boolean drawn = difference.left().topology().contains(id);
      boolean agreed =
          drawn
              ? difference.matching().onRight(id).isPresent() && !differing.contains(id)
              : !onlyHere.contains(id);
      base = agreed ? base.with(resource) : base;
    }
    return base;
  }
}
