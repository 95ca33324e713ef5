package dev.towpath.diagram;

import dev.towpath.diagram.layout.Newcomers;
import dev.towpath.diagram.layout.WholePicture;
import dev.towpath.model.Design;

/**
 * Places figures by themselves, the way AWS architecture pictures are drawn: internet on top,
 * private subnets at the bottom, one column for each Availability Zone. The same design always
 * gives the same picture.
 */
public final class AutoLayout {
  private AutoLayout() {}

  /** The design with every figure placed anew. */
  public static Design arrange(Design design) {
    return WholePicture.of(design);
  }

  /**
   * The design with a place for each figure that has none. What has a place keeps it; a container
   * may grow to hold what is new, never shrink.
   */
  public static Design arrangeNew(Design design) {
    return Newcomers.place(design);
  }
}
