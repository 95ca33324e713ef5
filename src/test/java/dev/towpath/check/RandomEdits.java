package dev.towpath.check;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits of any kind, sensible or not, that a number decides. */
final class RandomEdits {
  private RandomEdits() {}

  /** The design after the edit of that number. */
  static Design apply(Design design, int number) {
    Random random = new Random(number);
    List<Resource> all = List.copyOf(design.topology().resources());
    if (all.isEmpty()) {
      return design.with(one(Examples.right(), random));
    }
    Resource chosen = all.get(random.nextInt(all.size()));
    return switch (random.nextInt(7)) {
      case 0 -> design.with(design.topology().without(chosen.id()));
      case 1 -> design.with(one(Examples.right(), random));
      case 2 -> design.with(one(example(random), random));
      case 3 -> copied(design, chosen);
      case 4 -> changed(design, chosen, new Json.Nul(), random);
      case 5 -> changed(design, chosen, Json.of("Fn::ImportValue", "elsewhere"), random);
      default -> exchanged(design, chosen, all, random);
    };
  }

  private static Resource one(Design design, Random random) {
    List<Resource> all = List.copyOf(design.topology().resources());
    return all.get(random.nextInt(all.size()));
  }

  private static Design example(Random random) {
    List<Rule<?>> rules = Rules.all();
    return Examples.bad(rules.get(random.nextInt(rules.size())).id());
  }

  private static Design copied(Design design, Resource resource) {
    ResourceId free = design.topology().freeId(resource.id().value());
    return design.with(
        Properties.read(Kinds.typeOf(resource), free, resource.home(), Properties.of(resource)));
  }

  private static Design changed(Design design, Resource resource, Json value, Random random) {
    List<String> names = new ArrayList<>(Properties.of(resource).fields().keySet());
    return names.isEmpty()
        ? design
        : design.with(Properties.with(resource, names.get(random.nextInt(names.size())), value));
  }

  /** With a property as another resource has it, so that references move and values meet. */
  private static Design exchanged(
      Design design, Resource resource, List<Resource> all, Random random) {
    List<Resource> others =
        all.stream().filter(r -> Kinds.typeOf(r).equals(Kinds.typeOf(resource))).toList();
    Json.Obj other = Properties.of(others.get(random.nextInt(others.size())));
    List<String> names = List.copyOf(other.fields().keySet());
    if (names.isEmpty()) {
      return design;
    }
    String name = names.get(random.nextInt(names.size()));
    return design.with(Properties.with(resource, name, other.get(name).orElseThrow()));
  }
}
