package dev.towpath.model;

/**
 * All that one document holds.
 *
 * @param name the document's title
 * @param home account and Region of new resources
 * @param topology the resources
 * @param diagram where they are drawn
 * @param others what the document's file says besides, kept for the way back
 */
public record Design(String name, Home home, Topology topology, Diagram diagram, Json.Obj others) {
  /** A design of which a file says no more. */
  public Design(String name, Home home, Topology topology, Diagram diagram) {
    this(name, home, topology, diagram, Json.Obj.EMPTY);
  }

  /** An empty design. */
  public static Design empty(String name) {
    return new Design(name, Home.DEFAULT, Topology.EMPTY, Diagram.EMPTY);
  }

  /** With another topology. */
  public Design with(Topology other) {
    return new Design(name, home, other, diagram, others);
  }

  /** With another diagram. */
  public Design with(Diagram other) {
    return new Design(name, home, topology, other, others);
  }

  /** With a resource added or replaced. */
  public Design with(Resource resource) {
    return with(topology.with(resource));
  }

  /** With a resource added or replaced, drawn there. */
  public Design with(Resource resource, Box box) {
    return with(resource).with(diagram.with(resource.id(), box));
  }

  /** With another name. */
  public Design named(String other) {
    return new Design(other, home, topology, diagram, others);
  }

  /** With another account and Region, which the resources of the old ones take on too. */
  public Design at(Home other) {
    Topology moved = topology;
    for (Resource r : topology.resources()) {
      if (r.home().equals(home)) {
        moved =
            moved.with(
                Properties.read(
                    Kinds.typeOf(r), r.id(), other, Properties.of(r), r.rest().observed()));
      }
    }
    return new Design(name, other, moved, diagram, others);
  }
}
