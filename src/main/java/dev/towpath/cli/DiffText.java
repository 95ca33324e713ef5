package dev.towpath.cli;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.PropertyDifference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;

/**
 * A difference for people: a line a resource, below it a line for each side of a property.
 *
 * @param left what the first input is called
 * @param right what the second input is called
 */
record DiffText(Console console, String left, String right) {
  void print(Difference difference) {
    difference
        .homes()
        .ifPresent(homes ->
            line(
                Message.of(
                    "cli",
                    "diff.homes",
                    homes.left().account(),
                    homes.left().region(),
                    homes.right().account(),
                    homes.right().region())));
    difference.resources().forEach(this::print);
    if (difference.isEmpty()) {
      line(Message.of("cli", "diff.equal", left, right));
    } else {
      line(
          Message.of(
              "cli",
              "diff.summary",
              count(difference, Where.BOTH),
              count(difference, Where.ONLY_LEFT),
              left,
              count(difference, Where.ONLY_RIGHT),
              right));
    }
  }

  private static long count(Difference difference, Where where) {
    return difference.resources().stream().filter(r -> r.where() == where).count();
  }

  private void line(Message message) {
    console.line(Console.oneLine(console.texts().text(message)));
  }

  private void print(ResourceDifference difference) {
    String name = name(difference);
    switch (difference.where()) {
      case ONLY_LEFT -> line(Message.of("cli", "diff.only", "-", name, left));
      case ONLY_RIGHT -> line(Message.of("cli", "diff.only", "+", name, right));
      case BOTH -> {
        console.line(Console.oneLine("~ " + name));
        difference.properties().forEach(this::print);
      }
    }
  }

  private static String name(ResourceDifference difference) {
    Resource resource = difference.resource();
    String id = resource.id().value();
    String other =
        difference
            .right()
            .map(r -> r.id().value())
            .filter(right -> !right.equals(id))
            .map(right -> id + " = " + right)
            .orElse(id);
    String name = Names.of(resource);
    return Kinds.typeOf(resource) + " " + (name.equals(id) ? other : name + " (" + other + ")");
  }

  private void print(PropertyDifference property) {
    console.line(
        Console.oneLine(
            "    "
                + property.path()
                + (property.certain()
                    ? ""
                    : " (" + console.texts().text("cli", "diff.uncertain") + ")")));
    property.left().ifPresent(value -> console.line("      - " + text(value)));
    property.right().ifPresent(value -> console.line("      + " + text(value)));
  }

  private static String text(Json value) {
    return Console.oneLine(value.asText().orElseGet(() -> JsonText.writeCompact(value)));
  }
}
