package dev.towpath.account.difference;

import dev.towpath.edit.DeleteResources;
import dev.towpath.edit.Edit;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ReviewMarks;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes what another side says about one row into the design: a property's value, a resource with
 * what belongs to it, or that a resource is gone.
 *
 * @param layout places what has no box
 */
public record TakeSide(Other other, Row row, UnaryOperator<Design> layout) implements Edit {
  private static final String ROOM = "account";

  @Override
  public Message label() {
    String name = Names.of(row.resource());
    return row.path().isEmpty()
        ? Message.of(ROOM, "takeResource", name, other.name())
        : Message.of(ROOM, "take", row.property(), name, other.name());
  }

  @Override
  public Design apply(Design design) {
    Difference difference = Difference.between(design, other.design());
    if (!row.path().isEmpty()) {
      return property(design, difference);
    }
    return row.inDesign() ? gone(design) : added(design, difference);
  }

  private Design gone(Design design) {
    ResourceId id = row.resource().id();
    return ReviewMarks.of(design).without(id).in(new DeleteResources(Set.of(id)).apply(design));
  }

  private Design property(Design design, Difference difference) {
    Optional<Resource> own = design.topology().get(row.resource().id());
    Optional<Resource> theirs =
        difference.matching().onRight(row.resource().id()).flatMap(other.design().topology()::get);
    if (own.isEmpty() || theirs.isEmpty()) {
      return design;
    }
    Optional<Json> value = new Taking(difference).property(theirs.get(), row.property());
    return withoutApart(design, own.get())
        .with(Properties.with(own.get(), row.property(), value.orElseGet(Json.Nul::new)));
  }

  /** The group's rules that stand apart are among those that are taken. */
  private Design withoutApart(Design design, Resource group) {
    Design out = design;
    for (Resource rule : design.topology().referrers(group.id()).toList()) {
      boolean apart =
          switch (rule) {
            case SecurityGroupIngress in ->
                in.group().isTo(group.id()) && row.property().equals("SecurityGroupIngress");
            case SecurityGroupEgress to ->
                to.group().isTo(group.id()) && row.property().equals("SecurityGroupEgress");
            default -> false;
          };
      out = apart ? out.with(out.topology().without(rule.id())) : out;
    }
    return out;
  }

  /** With what belongs to the resource, and what it cannot do without. */
  private Design added(Design design, Difference difference) {
    Taking taking = new Taking(difference);
    Optional<ResourceId> first = idOnOtherSide();
    Deque<ResourceId> open = new ArrayDeque<>(first.stream().toList());
    Set<ResourceId> taken = new LinkedHashSet<>();
    Design out = design;
    while (!open.isEmpty()) {
      ResourceId id = open.remove();
      if (taking.fresh().containsKey(id) && taken.add(id)) {
        Resource resource = other.design().topology().get(id).orElseThrow();
        out = out.with(taking.resource(resource));
        open.addAll(References.of(resource));
        other
            .design()
            .topology()
            .referrers(id)
            .filter(r -> Kinds.of(r).isPart())
            .map(Resource::id)
            .forEach(open::add);
      }
    }
    return layout.apply(out);
  }

  private Optional<ResourceId> idOnOtherSide() {
    Resource wanted = row.resource();
    Design alone = Design.empty("").with(wanted);
    return other
        .design()
        .topology()
        .get(wanted.id())
        .map(Resource::id)
        .or(() -> Difference.between(alone, other.design()).matching().onRight(wanted.id()));
  }
}
