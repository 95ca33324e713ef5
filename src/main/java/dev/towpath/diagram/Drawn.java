package dev.towpath.diagram;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one drawing is made of, kept for the next: figures by resource, links by the resource that
 * says so, ways and connectors.
 */
final class Drawn {
  private static final int MOST_CHANGES = 500;

  private final Topology topology;
  private final DrawingOptions options;

  /** The drawing before; forgotten with the next, so that not all that were ever made are kept. */
  private @Nullable Drawn before;

  /** The resources whose figure or links may have changed; what they were made of is forgotten. */
  private final Set<ResourceId> touched;

  private final Map<ResourceId, Kept> figures = new HashMap<>();
  private final Map<ResourceId, List<Link>> links = new HashMap<>();
  private Map<Link, Cabled> connectors = new HashMap<>();
  private List<Link> wired = List.of();
  private List<Shape.Connector> wires = List.of();
  private @Nullable Router router;

  /** A figure, and what besides the resource it was made of. */
  private record Kept(
      Box box,
      Exposure exposure,
      DrawingOptions.@Nullable Findings findings,
      @Nullable ReviewSign sign,
      Shape.Figure figure,
      List<Box> obstacles) {
    boolean isOf(
        Box now,
        Exposure seen,
        DrawingOptions.@Nullable Findings found,
        @Nullable ReviewSign compared) {
      return box.equals(now)
          && exposure == seen
          && Objects.equals(findings, found)
          && sign == compared;
    }
  }

  /** A connector and the way that it takes. */
  private record Cabled(Router.Way way, Shape.Connector connector) {}

  private Drawn(
      Design design, DrawingOptions options, @Nullable Drawn before, Set<ResourceId> touched) {
    this.topology = design.topology();
    this.options = options;
    this.before = before;
    this.touched = touched;
  }

  /** For a drawing of a design from nothing. */
  static Drawn first(Design design, DrawingOptions options) {
    return new Drawn(design, options, null, Set.of());
  }

  /** For the drawing of a design that follows another one. */
  static Drawn after(@Nullable Drawn last, Design design, DrawingOptions options) {
    if (last == null
        || !last.options.texts().equals(options.texts())
        || !last.options.measure().equals(options.measure())) {
      return first(design, options);
    }
    Set<ResourceId> changed = design.topology().changedSince(last.topology);
    if (changed.size() > MOST_CHANGES) {
      return first(design, options);
    }
    Set<ResourceId> touched = new HashSet<>(changed);
    for (ResourceId id : changed) {
      for (Topology each : List.of(last.topology, design.topology())) {
        each.get(id).map(References::of).ifPresent(touched::addAll);
        each.referrers(id).map(Resource::id).forEach(touched::add);
      }
    }
    // whether these have a figure depends on who uses them, and so do the lines to them
    for (ResourceId id : List.copyOf(touched)) {
      if (design.topology().get(id).filter(Drawn::isShownByUse).isPresent()) {
        design.topology().referrers(id).map(Resource::id).forEach(touched::add);
      }
    }
    last.before = null;
    return new Drawn(design, options, last, touched);
  }

  private static boolean isShownByUse(Resource resource) {
    return resource instanceof ElasticIp || resource instanceof ElasticNetworkInterface;
  }

  /** The figure of a resource in a box. */
  Shape.Figure figure(
      Resource resource,
      Box box,
      Supplier<Shape.Figure> draw,
      Function<Shape.Figure, List<Box>> obstacles) {
    ResourceId id = resource.id();
    Exposure exposure = options.exposure(id);
    DrawingOptions.Findings findings = options.badges().get(id);
    ReviewSign sign = options.signs().get(id);
    Kept kept = before == null || touched.contains(id) ? null : before.figures.get(id);
    if (kept == null || !kept.isOf(box, exposure, findings, sign)) {
      Shape.Figure figure = draw.get();
      kept = new Kept(box, exposure, findings, sign, figure, obstacles.apply(figure));
    }
    figures.put(id, kept);
    return kept.figure();
  }

  /** Where no connector should run because of a figure that was asked for. */
  List<Box> obstacles(ResourceId id) {
    Kept kept = figures.get(id);
    return kept == null ? List.of() : kept.obstacles();
  }

  /** The links that a resource asks for. */
  List<Link> links(Resource resource, Supplier<List<Link>> find) {
    List<Link> kept =
        before == null || touched.contains(resource.id()) ? null : before.links.get(resource.id());
    List<Link> now = kept == null ? List.copyOf(find.get()) : kept;
    links.put(resource.id(), now);
    return now;
  }

  /** A router between obstacles that remembers ways. */
  Router router(List<Box> obstacles, List<Box> groups) {
    Router last = before == null ? null : before.router;
    Router now = last == null ? new Router(obstacles, groups) : last.after(obstacles, groups);
    router = now;
    return now;
  }

  /** All connectors; those of the drawing before where neither links nor boxes have changed. */
  @SuppressWarnings("ReferenceEquality") // a router that nothing has changed for stays the same
  List<Shape.Connector> connectors(List<Link> all, Supplier<List<Shape.Connector>> draw) {
    Drawn last = before;
    if (last != null && last.router == router && last.wired.equals(all)) {
      connectors = last.connectors;
      wires = last.wires;
    } else {
      wires = draw.get();
    }
    wired = all;
    return wires;
  }

  /** A connector along a way, made anew where nothing else stands where its label may. */
  Shape.Connector connector(Link link, Router.Way way, Supplier<Shape.Connector> draw) {
    Cabled last = before == null ? null : before.connectors.get(link);
    boolean same =
        last != null
            && last.way().equals(way)
            && (link.label().isEmpty()
                || router != null && router.isAsBefore(last.connector().bounds(), last.way()));
    Cabled now = last != null && same ? last : new Cabled(way, draw.get());
    connectors.put(link, now);
    return now.connector();
  }
}
