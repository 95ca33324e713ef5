package dev.towpath.account.difference;

import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes what another side says about rows into the design, as one step: values of properties,
 * resources with what belongs to them, or that resources are gone.
 *
 * @param side which of the rows' sides it is
 * @param rows what to take; those without anything to take change nothing
 * @param layout places what has no box
 */
public record TakeSide(Other other, int side, List<Row> rows, UnaryOperator<Design> layout)
    implements Edit {
  private static final String ROOM = "account";

  /** Copies the rows. */
  public TakeSide {
    rows = List.copyOf(rows);
  }

  @Override
  public Message label() {
    Set<ResourceId> about = new LinkedHashSet<>();
    rows.forEach(row -> about.add(row.resource().id()));
    if (about.size() != 1) {
      return Message.of(ROOM, "takeAll", other.name(), rows.size());
    }
    Row row = rows.getFirst();
    String name = Names.of(row.resource());
    return rows.size() > 1 || row.path().isEmpty()
        ? Message.of(ROOM, "takeResource", name, other.name())
        : Message.of(ROOM, "take", row.property(), name, other.name());
  }

  @Override
  public Design apply(Design design) {
    Difference difference = Difference.between(design, other.design());
    Taking taking = new Taking(difference);
    Set<ResourceId> wanted = new LinkedHashSet<>();
    Set<ResourceId> gone = new LinkedHashSet<>();
    Design out = design;
    for (Row row : rows) {
      if (!row.canTake(side)) {
        continue;
      }
      if (!row.path().isEmpty()) {
        out = property(out, row, difference, taking, wanted);
      } else if (row.inDesign()) {
        gone.add(row.resource().id());
      } else {
        row.sides().get(side).counterpart().map(Counterpart::id).ifPresent(wanted::add);
      }
    }
    out = taking.with(out, wanted);
    out = gone.isEmpty() ? out : new DeleteResources(gone).apply(out);
    ReviewMarks marks = ReviewMarks.of(out);
    for (ResourceId id : gone) {
      marks = marks.without(id);
    }
    out = marks.equals(ReviewMarks.of(out)) ? out : marks.in(out);
    Design placed = layout.apply(out);
    return out.equals(design) ? design : new Agreement(design, placed).after(this);
  }

  private Design property(
      Design design, Row row, Difference difference, Taking taking, Set<ResourceId> wanted) {
    Optional<Resource> own = design.topology().get(row.resource().id());
    Optional<Resource> theirs =
        difference.matching().onRight(row.resource().id()).flatMap(other.design().topology()::get);
    if (own.isEmpty() || theirs.isEmpty()) {
      return design;
    }
    Json value = taking.property(theirs.get(), row.property()).orElseGet(Json.Nul::new);
    Resource taken = Properties.with(own.get(), row.property(), value);
    References.of(taken).stream().flatMap(id -> taking.strange(id).stream()).forEach(wanted::add);
    return withoutApart(design, own.get(), row.property()).with(taken);
  }

  /** The group's rules that stand apart are among those that are taken. */
  private static Design withoutApart(Design design, Resource group, String property) {
    Design out = design;
    for (Resource rule : design.topology().referrers(group.id()).toList()) {
      boolean apart =
          switch (rule) {
            case SecurityGroupIngress in ->
                in.group().isTo(group.id()) && property.equals("SecurityGroupIngress");
            case SecurityGroupEgress to ->
                to.group().isTo(group.id()) && property.equals("SecurityGroupEgress");
            default -> false;
          };
      out = apart ? out.with(out.topology().without(rule.id())) : out;
    }
    return out;
  }
}
