package dev.towpath.edit;

import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kind;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * Adds a resource that joins two others. One that has a figure gets it inside its container, or in
 * the Region.
 */
record AddJoint(KindDeclaration kind, Home home, Json.Obj properties) implements Edit {

  static AddJoint of(Class<? extends Resource> kind, Resource beside, Json.Obj properties) {
    return new AddJoint(Kinds.of(kind), beside.home(), properties);
  }

  @Override
  public Message label() {
    return Message.of("edit", "add", Blanks.nameOf(kind));
  }

  @Override
  public Design apply(Design design) {
    ResourceId id = new FreeIds(design.topology()).of(kind);
    Resource joint = Properties.read(kind.type(), id, home, properties);
    if (kind.isPart()) {
      return design.with(joint);
    }
    Optional<Resource> container =
        Containment.parent(design.topology(), joint)
            .filter(parent -> Kinds.of(parent).kind().map(Kind::container).orElse(false));
    return container
        .map(parent -> Spot.place(design, joint, parent.id()))
        .orElseGet(
            () -> design.with(joint, FreeSpot.in(design, Optional.empty(), FigureSize.of(kind))));
  }
}
