package dev.towpath.account.difference;

import dev.towpath.edit.Edit;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stays with what the design says although a side says something else: what the side says now
 * becomes the base, so that from then on it is the design that differs.
 *
 * @param side which of the rows' sides it is
 * @param rows what to keep
 */
public record KeepDesign(Other other, int side, List<Row> rows) implements Edit {
  /** Copies the rows. */
  public KeepDesign {
    rows = List.copyOf(rows);
  }

  /** Whether the design has a base of the side's kind, which alone can be moved. */
  public static boolean isPossible(Design design, Other other) {
    return base(design, other).isPresent();
  }

  private static Optional<Base> base(Design design, Other other) {
    return Base.of(design).filter(base -> base.origin().name().equals(other.kind().name()));
  }

  @Override
  public Message label() {
    return Message.of("account", "keepDesign", Names.of(rows.getFirst().resource()), rows.size());
  }

  @Override
  public Design apply(Design design) {
    Optional<Base> base = base(design, other);
    if (base.isEmpty()) {
      return design;
    }
    Difference difference = Difference.between(design, other.design());
    Matching then = Difference.between(design, base.get().design()).matching();
    Taking taking = new Taking(difference);
    Topology moved = base.get().design().topology();
    for (Row row : rows) {
      moved = moved(moved, row, taking, then.onRight(row.resource().id()), difference.matching());
    }
    return moved.equals(base.get().design().topology())
        ? design
        : base.get().with(moved).in(design);
  }

  private Topology moved(
      Topology base, Row row, Taking taking, Optional<ResourceId> then, Matching matching) {
    if (!row.inDesign()) {
      Optional<ResourceId> id = row.sides().get(side).counterpart().map(Counterpart::id);
      Design alone = Design.empty("").with(base);
      return id.map(one -> taking.with(alone, Set.of(one)).topology()).orElse(base);
    }
    if (then.isEmpty()) {
      return base;
    }
    if (row.path().isEmpty()) {
      return base.without(then.get());
    }
    Optional<Resource> theirs =
        matching.onRight(row.resource().id()).flatMap(other.design().topology()::get);
    return theirs
        .flatMap(resource ->
            base.get(then.get())
                .map(old ->
                    Properties.with(
                        old,
                        row.property(),
                        taking.property(resource, row.property()).orElseGet(Json.Nul::new))))
        .map(base::with)
        .orElse(base);
  }
}
