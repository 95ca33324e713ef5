package dev.towpath.diagram.layout;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Diagram;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/** A design from a blank canvas: accounts below each other, in each its Regions side by side. */
public final class WholePicture {
  private static final double LEFT = 120;
  private static final double TOP = 160;

  private WholePicture() {}

  /** The design with a box for every figure and for nothing else. */
  public static Design of(Design design) {
    Nesting nesting = new Nesting(design.topology());
    RegionBlock region = new RegionBlock(design.topology(), nesting);
    Map<String, Map<String, List<Resource>>> accounts = new TreeMap<>();
    for (Resource figure : nesting.outermost()) {
      accounts
          .computeIfAbsent(figure.home().account(), _ -> new TreeMap<>())
          .computeIfAbsent(figure.home().region(), _ -> new ArrayList<>())
          .add(figure);
    }
    Assembly assembly = new Assembly();
    for (Map<String, List<Resource>> regions : accounts.values()) {
      List<Block> blocks = regions.values().stream().map(region::of).toList();
      double y = assembly.bottom() == 0 ? TOP : assembly.bottom() + Spacing.ACCOUNT;
      assembly.put(Shelves.balanced(blocks, 1.7, Spacing.REGION), LEFT, y);
    }
    Map<ResourceId, Box> boxes = new HashMap<>();
    assembly.block().figures().forEach(placed -> boxes.put(placed.id(), placed.box()));
    return design.with(new Diagram(TreePMap.from(boxes)));
  }
}
