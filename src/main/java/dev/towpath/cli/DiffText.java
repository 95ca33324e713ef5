package dev.towpath.cli;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.difference.PropertyDifference;
import dev.towpath.account.difference.ResourceDifference;
import dev.towpath.account.difference.ResourceDifference.Where;
import dev.towpath.account.difference.Sameness;
import dev.towpath.model.Base;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.util.Optional;

/**
 * A difference for people: a line a resource, below it a line for each side of a property.
 *
 * @param left what the first input is called
 * @param right what the second input is called
 * @param changes who has changed what
 */
record DiffText(Console console, String left, String right, Changes changes) {
  void print(Difference difference) {
    changes.base().ifPresent(base -> line(base(base)));
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
    difference.resources().forEach(one -> print(difference, one));
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

  private static Message base(Base base) {
    return base.at().isEmpty()
        ? Message.of("cli", "diff.base", base.name())
        : Message.of("cli", "diff.baseAt", base.name(), base.at());
  }

  private void print(Difference all, ResourceDifference difference) {
    String name = name(difference);
    switch (difference.where()) {
      case ONLY_LEFT -> only("-", difference, left);
      case ONLY_RIGHT -> only("+", difference, right);
      case BOTH -> {
        String same =
            difference
                .left()
                .flatMap(resource -> all.matching().counterpart(resource.id()))
                .filter(there -> there.by() != Sameness.ID)
                .map(there -> ", " + console.texts().text(there.why()))
                .orElse("");
        console.line(Console.oneLine("~ " + name + same));
        difference.properties().forEach(property -> print(difference, property));
      }
    }
  }

  private void only(String sign, ResourceDifference difference, String where) {
    String line =
        console.texts().text(Message.of("cli", "diff.only", sign, name(difference), where));
    console.line(Console.oneLine(line + by(difference, "")));
  }

  /** Who has changed it, where that can be told. */
  private String by(ResourceDifference difference, String path) {
    Optional<Message> who =
        changes
            .beside(difference, path)
            .flatMap(beside ->
                switch (beside.change()) {
                  case UNTOLD -> Optional.<Message>empty();
                  case DESIGN -> Optional.of(Message.of("cli", "diff.by", left));
                  case SIDE -> Optional.of(Message.of("cli", "diff.by", right));
                  case BOTH -> Optional.of(Message.of("cli", "diff.conflict"));
                });
    return who.map(message -> " (" + console.texts().text(message) + ")").orElse("");
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

  private void print(ResourceDifference difference, PropertyDifference property) {
    console.line(
        Console.oneLine(
            "    "
                + property.path()
                + (property.certain()
                    ? ""
                    : " (" + console.texts().text("cli", "diff.uncertain") + ")")
                + by(difference, property.path())));
    property.left().ifPresent(value -> console.line("      - " + text(value)));
    property.right().ifPresent(value -> console.line("      + " + text(value)));
  }

  private static String text(Json value) {
    return Console.oneLine(value.asText().orElseGet(() -> JsonText.writeCompact(value)));
  }
}
