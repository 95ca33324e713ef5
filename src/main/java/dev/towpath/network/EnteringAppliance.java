package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * A route hands a packet to an interface that it is not meant for. What its owner does with it is
 * the owner's, once it may have it.
 *
 * @param id of the instance, or of the interface
 * @param from the subnet that the packet comes from; empty where it comes by a gateway
 */
record EnteringAppliance(ResourceId id, String name, Optional<PlacedSubnet> from) implements Place {
  @Override
  public Place enter(Walk walk) {
    List<PlacedInterface> interfaces = walk.topology().fact(new InterfacesOf(id));
    if (interfaces.isEmpty()) {
      return walk.end(walk.at(id).unknown(Optional.empty(), "target.notPlaced", name));
    }
    PlacedInterface at = interfaces.getFirst();
    Optional<PlacedInterface> meant = walk.owner(at.vpc()).filter(to -> to.id().equals(at.id()));
    if (meant.isPresent() || at.nat().isPresent()) {
      return new EnteringInterface(meant.orElse(at), from.orElse(null));
    }
    boolean crosses = from.filter(at::isIn).isEmpty();
    if (crosses && !walk.add(at.subnet().acl(walk.packet(), false, walk.way()))) {
      return Place.NOWHERE;
    }
    if (at.state().isPresent()) {
      return walk.end(LeavingInterface.stopped(walk, at));
    }
    if (at.forwards().equals(Optional.of(false))) {
      return walk.end(checked(walk));
    }
    if (walk.isForward() && !walk.add(SecurityGroups.inward(at, walk.packet()))) {
      return Place.NOWHERE;
    }
    return walk.end(handedOver(walk, at));
  }

  private Hop checked(Walk walk) {
    return walk.at(id)
        .stops(
            Cause.SRC_DST_CHECK,
            Optional.of(id),
            "appliance.checked",
            name,
            walk.packet().to().name());
  }

  private Hop handedOver(Walk walk, PlacedInterface at) {
    Object far = walk.packet().to().name();
    return at.forwards().isEmpty()
        ? walk.at(id).unknown(Optional.of(id), "appliance.openCheck", name, far)
        : walk.at(id).handsOver(Cause.ENI_TARGET, Optional.empty(), "appliance.decides", name, far);
  }
}
