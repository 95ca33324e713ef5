package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Diagram;
import dev.towpath.model.FigureSize;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The layout that AWS CloudFormation Designer left in a template: at a resource the id of its
 * figure, in the template's metadata the figures' positions and sizes, both under {@code
 * AWS::CloudFormation::Designer} (CloudFormation User Guide, "Metadata").
 */
public final class DesignerLayout {
  private static final String METADATA = "Metadata";
  private static final String DESIGNER = "AWS::CloudFormation::Designer";

  /** Designer's symbols are 60 wide, ours a little more than twice as much. */
  private static final double SCALE = 2.25;

  private static final double SYMBOL = 60;
  private static final double FARTHEST = 1_000_000;

  private DesignerLayout() {}

  /** The layout, empty where Designer has left none; figures without a place are not in it. */
  public static Diagram read(TemplateSource template) {
    Optional<Node.Mapping> figures = designer(template.root());
    Diagram diagram = Diagram.EMPTY;
    if (figures.isEmpty()) {
      return diagram;
    }
    for (Resource resource : template.topology().resources()) {
      Optional<Box> box =
          template
              .resource(resource.id())
              .map(SourceResource::entry)
              .flatMap(DesignerLayout::figure)
              .flatMap(id -> figures.get().get(id))
              .flatMap(figure -> box(resource, Literals.of(figure)));
      if (box.isPresent() && Containment.hasFigure(template.topology(), resource)) {
        diagram = diagram.with(resource.id(), box.get());
      }
    }
    return diagram;
  }

  private static Optional<Node.Mapping> designer(Node.Mapping holder) {
    return holder.mapping(METADATA).flatMap(metadata -> metadata.mapping(DESIGNER));
  }

  private static Optional<String> figure(Entry resource) {
    return resource.value().target() instanceof Node.Mapping body
        ? designer(body).flatMap(own -> own.get("id")).flatMap(id -> Literals.of(id).asText())
        : Optional.empty();
  }

  private static Optional<Box> box(Resource resource, Json figure) {
    if (!(figure instanceof Json.Obj json)) {
      return Optional.empty();
    }
    Optional<Double> x = number(json.object("position"), "x");
    Optional<Double> y = number(json.object("position"), "y");
    double width = number(json.object("size"), "width").orElse(SYMBOL);
    double height = number(json.object("size"), "height").orElse(SYMBOL);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    FigureSize usual =
        width > SYMBOL && height > SYMBOL
            ? new FigureSize(width * SCALE, height * SCALE)
            : FigureSize.of(Kinds.of(resource));
    return Optional.of(usual.at(x.get() * SCALE, y.get() * SCALE));
  }

  private static Optional<Double> number(Json.Obj json, String name) {
    return json.text(name)
        .flatMap(DesignerLayout::parsed)
        .filter(value -> Math.abs(value) < FARTHEST);
  }

  private static Optional<Double> parsed(String text) {
    try {
      return Optional.of(new BigDecimal(text).doubleValue());
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
