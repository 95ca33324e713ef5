package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Design;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the drawing of a design. Resources without a box are left out. */
public final class DrawingMaker {
  private final Design design;
  private final DrawingOptions options;
  private final Drawn drawn;
  private final Map<End, Box> boxes = new HashMap<>();
  private final List<Box> obstacles = new ArrayList<>();
  private final List<Box> groups = new ArrayList<>();

  DrawingMaker(Design design, DrawingOptions options, Drawn drawn) {
    this.design = design;
    this.options = options;
    this.drawn = drawn;
  }

  /** The drawing. */
  public static Drawing draw(Design design, DrawingOptions options) {
    return new DrawingMaker(design, options, Drawn.first(design, options)).draw();
  }

  Drawing draw() {
    List<Shape.Figure> vpcs = new ArrayList<>();
    List<Shape.Figure> containers = new ArrayList<>();
    List<Shape.Figure> symbols = new ArrayList<>();
    Topology topology = design.topology();
    Figures figures = new Figures(new Details(options.texts(), topology), options);
    for (Resource resource : topology.resources()) {
      Optional<Box> box = design.diagram().box(resource.id());
      if (box.isPresent() && Containment.hasFigure(topology, resource)) {
        Shape.Figure figure =
            drawn.figure(
                resource, box.get(), () -> figures.draw(resource, box.get()), this::obstacles);
        boolean group = figure.container();
        (resource instanceof Vpc ? vpcs : group ? containers : symbols).add(figure);
        boxes.put(End.at(figure.id()), figure.box());
        obstacles.addAll(drawn.obstacles(figure.id()));
        if (group) {
          groups.add(figure.box());
        }
      }
    }
    List<Shape.Chip> chips =
        new Chips(topology, options.texts(), options.measure()).draw(design.diagram()::box);
    chips.forEach(chip -> boxes.put(chip.end(), chip.box()));
    chips.forEach(chip -> obstacles.add(chip.box()));
    Frames frames = new Frames(design, options);
    List<Shape> shapes = new ArrayList<>(frames.homes());
    List<Shape.Frame> zones = frames.zones();
    shapes.forEach(frame -> obstacles.addAll(titles(frame)));
    zones.forEach(zone -> obstacles.addAll(titles(zone)));
    Router router = drawn.router(obstacles, groups);
    shapes.addAll(vpcs);
    shapes.addAll(zones);
    shapes.addAll(containers);
    shapes.addAll(new Trays(design, options).frames());
    shapes.addAll(connectors(router));
    shapes.addAll(chips);
    shapes.addAll(symbols);
    return new Drawing(shapes, router);
  }

  private List<Shape.Connector> connectors(Router router) {
    List<Link> links = new ArrayList<>(Links.of(design.topology(), drawn));
    links.addAll(options.links());
    return drawn.connectors(
        links,
        () ->
            new Wiring(router, options.measure(), drawn)
                .draw(links, end -> Optional.ofNullable(boxes.get(end))));
  }

  private List<Box> obstacles(Shape.Figure figure) {
    return figure.container() ? titles(figure) : List.of(figure.box());
  }

  /** Where a container's name stands, which no connector should cross. */
  private List<Box> titles(Shape container) {
    return container.items().stream()
        .filter(item -> !(item instanceof Item.Rectangle))
        .map(item -> item instanceof Item.Text text ? inked(text) : item.box())
        .toList();
  }

  /** The part of a text's box that is written on. */
  private Box inked(Item.Text text) {
    Box box = text.box();
    double width = options.measure().width(text.text(), text.size(), text.bold());
    double x = text.align() == Item.Align.CENTER ? box.centerX() - width / 2 : box.x();
    return new Box(x, box.y(), width, box.height());
  }
}
