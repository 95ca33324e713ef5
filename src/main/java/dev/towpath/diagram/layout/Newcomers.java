package dev.towpath.diagram.layout;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Home;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places for figures that have none, beside those that have one. Where many come at once they
 * stay together in a tray of their container.
 */
public final class Newcomers {
  /** Up to so many newcomers of a container look for a place each by itself. */
  private static final int FEW = 6;

  private final Nesting nesting;
  private final RegionBlock blocks;
  private final Ground ground;

  private Newcomers(Design design) {
    nesting = new Nesting(design.topology());
    blocks = new RegionBlock(design.topology(), nesting);
    ground = new Ground(nesting, design.diagram());
  }

  /** The design with a box for every figure; those that had one keep it, containers may grow. */
  public static Design place(Design design) {
    Newcomers newcomers = new Newcomers(design);
    if (newcomers.nesting.outermost().stream().noneMatch(newcomers::hasPlaceWithin)) {
      return WholePicture.of(design);
    }
    newcomers.placeOutermost();
    newcomers.nesting.outermost().forEach(newcomers::placeInside);
    return design.with(new Diagram(newcomers.ground.boxes()));
  }

  private boolean isPlaced(Resource figure) {
    return ground.box(figure.id()).isPresent();
  }

  private boolean hasPlaceWithin(Resource figure) {
    return isPlaced(figure) || nesting.in(figure.id()).stream().anyMatch(this::hasPlaceWithin);
  }

  private void placeOutermost() {
    Map<Home, List<Resource>> homes = new LinkedHashMap<>();
    for (Resource figure : nesting.outermost()) {
      homes.computeIfAbsent(figure.home(), _ -> new ArrayList<>()).add(figure);
    }
    List<List<Resource>> untouched = new ArrayList<>();
    for (List<Resource> figures : homes.values()) {
      figures.forEach(this::frameWhatIsThere);
      if (figures.stream().noneMatch(this::isPlaced)) {
        untouched.add(figures);
      } else {
        spread(figures, Optional.empty());
      }
    }
    untouched.forEach(figures -> ground.putBelowAll(blocks.of(figures), Spacing.ACCOUNT));
  }

  private void placeInside(Resource container) {
    List<Resource> figures = nesting.in(container.id());
    spread(figures, Optional.of(container.id()));
    figures.forEach(this::placeInside);
  }

  /** A container without a box of which something inside has one stands around that. */
  private void frameWhatIsThere(Resource figure) {
    if (!isPlaced(figure)) {
      nesting.in(figure.id()).forEach(this::frameWhatIsThere);
      nesting.in(figure.id()).stream()
          .flatMap(r -> ground.box(r.id()).stream())
          .reduce(Box::union)
          .ifPresent(box -> ground.put(figure.id(), Ground.around(box, figure instanceof Subnet)));
    }
  }

  private void spread(List<Resource> figures, Optional<ResourceId> container) {
    figures.forEach(this::frameWhatIsThere);
    List<Resource> news = figures.stream().filter(figure -> !isPlaced(figure)).toList();
    if (news.isEmpty()) {
      return;
    }
    if (news.size() <= FEW) {
      for (Resource figure : news) {
        ground.settle(blocks.block(figure), container, neighbours(figure, figures), figures);
      }
    } else {
      List<Block> tray = news.stream().map(blocks::block).toList();
      ground.settle(Shelves.balanced(tray, 1.7, Spacing.CHANNEL), container, List.of(), figures);
    }
  }

  /** The placed figures that the newcomer would like to stand beside, of its own kind. */
  private List<Box> neighbours(Resource newcomer, List<Resource> figures) {
    return figures.stream()
        .filter(figure -> isAlike(newcomer, figure))
        .flatMap(figure -> ground.box(figure.id()).stream())
        .toList();
  }

  private static boolean isAlike(Resource newcomer, Resource figure) {
    return newcomer instanceof Subnet a && figure instanceof Subnet b
        ? a.availabilityZone().equals(b.availabilityZone())
        : newcomer.getClass() == figure.getClass();
  }
}
