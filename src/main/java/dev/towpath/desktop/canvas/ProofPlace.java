package dev.towpath.desktop.canvas;

import dev.towpath.diagram.Drawing;
import dev.towpath.diagram.End;
import dev.towpath.diagram.Shape;
import dev.towpath.model.Box;
import dev.towpath.model.Containment;
import dev.towpath.model.Flow;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.Optional;

/** Where the steps of one flow's proof show on a drawing. */
record ProofPlace(Flow flow, Drawing drawing, Topology topology) {

  /** The chip of the interface that the flow leaves by; the owner's figure where it has none. */
  Optional<Box> source() {
    return flow.source()
        .inVpc()
        .flatMap(this::chip)
        .or(() -> drawing.figure(flow.owner()).map(Shape.Figure::box));
  }

  private Optional<Box> chip(NetworkInterface source) {
    return drawing
        .chip(new End.OfChip(source.owner(), source.subnet(), flow.pipeline()))
        .map(Shape.Chip::box);
  }

  /**
   * A container by the end of its header, another figure by its box, a part by its owner's figure.
   * What a VPC decides for a subnet (its default network ACL, its main route table) shows there.
   */
  Optional<Box> of(ResourceId id) {
    if (id.equals(flow.owner()) && flow.source().inVpc().isPresent()) {
      return source();
    }
    Optional<Resource> resource = topology.get(id);
    if (resource.filter(Vpc.class::isInstance).isPresent() && flow.source().inVpc().isPresent()) {
      return figure(flow.source().inVpc().get().subnet());
    }
    return figure(id)
        .or(() -> resource.flatMap(r -> Containment.parent(topology, r)).flatMap(p -> of(p.id())));
  }

  private Optional<Box> figure(ResourceId id) {
    return drawing
        .figure(id)
        .map(figure -> figure.container() ? strip(figure.header()) : figure.box());
  }

  /** The right end of a container's header, so that marks leave its name free. */
  private static Box strip(Box header) {
    double width = Math.min(header.width(), 132);
    return new Box(
        header.right() - width, header.y() + header.height() / 2, width, header.height() / 2);
  }
}
