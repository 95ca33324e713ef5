package dev.towpath.cloudformation.terraform;

import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the resource blocks of a template, leaving out those that were refused before. */
final class Conversion {
  private final Rework rework;
  private final Addresses addresses;
  private final Expressions expressions;
  private final Set<String> refused;
  private final Gaps gaps = new Gaps();
  private final List<Block> blocks = new ArrayList<>();

  private Conversion(Json.Obj template, Provider provider, Set<String> refused) {
    this.rework = new Rework(template.object("Resources"));
    this.addresses = new Addresses(new Variables(template.object("Parameters")));
    this.expressions = new Expressions(addresses);
    this.refused = new LinkedHashSet<>(refused);
    rework.bodies().forEach((id, body) -> enter(id, body, provider));
    rework.bodies().forEach((id, body) -> convert(id, body, provider));
  }

  /** What was left out is missing to others, so it is known only once nothing more falls out. */
  static Conversion of(Json.Obj template, Provider provider) {
    Conversion made = new Conversion(template, provider, Set.of());
    Set<String> before = Set.of();
    while (!made.refused.equals(before)) {
      before = made.refused;
      made = new Conversion(template, provider, before);
    }
    return made;
  }

  List<Block> blocks() {
    return blocks;
  }

  Set<String> sources() {
    return addresses.sources();
  }

  Gaps gaps() {
    return gaps;
  }

  List<Block> variables() {
    return addresses.variables().blocks();
  }

  private void enter(String id, Json.Obj body, Provider provider) {
    Optional<Equivalent> equivalent = provider.of(Rework.type(body));
    if (equivalent.isEmpty()) {
      gaps.type(id, Rework.type(body));
    } else if (!refused.contains(id)) {
      addresses.add(id, equivalent.get());
    }
  }

  private void convert(String id, Json.Obj body, Provider provider) {
    provider.of(Rework.type(body)).ifPresent(equivalent -> convert(id, body, equivalent));
  }

  private void convert(String id, Json.Obj body, Equivalent equivalent) {
    Json.Obj properties = body.object("Properties");
    Optional<String> lacking = lacking(id, equivalent, properties);
    if (lacking.isPresent()) {
      refused.add(id);
      gaps.whole(id, lacking.get(), equivalent.resource());
      return;
    }
    Optional<String> each = equivalent.word("each");
    if (each.isEmpty()) {
      add(id, id, body, equivalent, properties);
      return;
    }
    int number = 0;
    for (Json element : properties.list(each.get())) {
      number++;
      String label = number == 1 ? id : id + number;
      add(id, label, body, equivalent, properties.with(each.get(), element));
    }
  }

  /** What cannot be said of the properties that make the resource what it is. */
  private Optional<String> lacking(String id, Equivalent equivalent, Json.Obj properties) {
    Gaps trial = new Gaps();
    Filling filling = new Filling(id, equivalent.resource(), expressions, trial);
    for (String name : equivalent.list("whole")) {
      properties
          .get(name)
          .ifPresent(value -> filling.fill(new Block(""), equivalent, Json.of(name, value), ""));
    }
    List<String> places =
        trial.unsaid().stream().map(gap -> String.valueOf(gap.arguments().get(1))).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", places));
  }

  private void add(
      String id, String label, Json.Obj body, Equivalent equivalent, Json.Obj properties) {
    Block block = Block.resource(equivalent.resource(), addresses.label(label));
    blocks.add(block);
    new Filling(id, equivalent.resource(), expressions, gaps)
        .fill(block, equivalent, properties, "");
    List<Hcl> before =
        body.list("DependsOn").stream()
            .flatMap(
                json -> json.asText().map(rework::standsIn).flatMap(addresses::resource).stream())
            .distinct()
            .<Hcl>map(Hcl.Code::new)
            .toList();
    if (!before.isEmpty()) {
      block.with("depends_on", new Hcl.Listing(before));
    }
    for (Map.Entry<String, Json> property : properties.fields().entrySet()) {
      equivalent
          .part(property.getKey())
          .ifPresent(part -> parts(id, property.getKey(), property.getValue(), part));
    }
  }

  private void parts(String id, String name, Json value, Equivalent part) {
    Filling filling = new Filling(id, part.resource(), expressions, gaps);
    String kind = part.resource().substring("aws_".length());
    List<Json> elements = value.elements();
    for (int i = 0; i < elements.size(); i++) {
      String number = elements.size() == 1 ? "" : "_" + (i + 1);
      String label = addresses.label(Labels.snake(id) + "_" + suffix(kind) + number);
      Block block = Block.resource(part.resource(), label);
      owner(id, part).ifPresent(pair -> block.with(pair.getKey(), pair.getValue()));
      if (fillPart(block, filling, part, name, elements.get(i))) {
        blocks.add(block);
      }
    }
  }

  private static String suffix(String kind) {
    return kind.replaceFirst("^(vpc_security_group|s3_bucket|iam_role|lb_target_group)_", "");
  }

  private Optional<Map.Entry<String, Hcl>> owner(String id, Equivalent part) {
    String[] words = part.word("owner").orElseThrow().split("=", 2);
    String attribute = words.length > 1 ? words[1] : "id";
    return addresses
        .resource(id)
        .map(address -> Map.entry(words[0], new Hcl.Code(address + "." + attribute)));
  }

  private boolean fillPart(Block block, Filling filling, Equivalent part, String name, Json value) {
    Optional<String> element = part.word("element");
    if (element.isPresent()) {
      Optional<Hcl> made = expressions.of(value);
      made.ifPresentOrElse(
          hcl -> block.with(element.get(), hcl), () -> gaps.value(filling.id(), name, value));
      return made.isPresent();
    }
    if (!(value instanceof Json.Obj fields) || References.isFunction(fields)) {
      gaps.value(filling.id(), name, value);
      return false;
    }
    Block inside = part.word("within").map(Block::new).orElse(block);
    filling.fill(inside, part, fields, name + ".");
    if (inside != block) {
      block.with(inside);
    }
    return true;
  }
}
