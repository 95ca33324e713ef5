package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.Set;

/** Adds a new thing: its figure at the box, those of the things that come with it beside it. */
record PlaceNew(FreshResource.Made made, Box box) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "add", Names.of(made.main()));
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (Resource resource : made.all()) {
      result = result.with(resource);
    }
    ResourceId main = made.main().id();
    result = result.with(result.diagram().with(main, Figures.settled(result, main, box)));
    Set<ResourceId> placed = new LinkedHashSet<>(Set.of(main));
    for (Resource other : made.others()) {
      if (Containment.hasFigure(result.topology(), other)) {
        Box beside = FigureSize.of(Kinds.of(other)).at(box.x(), box.bottom() + Figures.GAP);
        Box free = FreeSpot.near(result, Figures.parentOf(result, other.id()), beside);
        result = result.with(result.diagram().with(other.id(), free));
        placed.add(other.id());
      }
    }
    return new GrowToFit(placed).apply(result);
  }
}
