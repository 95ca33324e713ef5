package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * A packet comes in by an internet gateway, which puts the private address in the place of the
 * public one. A route table of the gateway's own may lead it to an appliance first.
 *
 * @param inside the receiver, as it is called inside
 */
record EnteringByGateway(ResourceId id, String name, Ground vpc, Peer inside) implements Place {

  /** Into the VPC of an interface, from the internet. */
  static Place to(Walk walk, PlacedInterface at, Peer inside) {
    Ground vpc = at.vpc();
    return switch (walk.topology().fact(new GatewayOfVpc(vpc.id()))) {
      case GatewayOfVpc.Gateway.Attached(ResourceId id, String name) ->
          new EnteringByGateway(id, name, vpc, inside);
      case GatewayOfVpc.Gateway.None _ ->
          walk.end(
              walk.at(vpc.id())
                  .stops(
                      Cause.INTERNET,
                      Optional.empty(),
                      "igw.none",
                      vpc.name(),
                      walk.packet().to().name()));
      case GatewayOfVpc.Gateway.Open(ResourceId attachment) ->
          walk.end(
              walk.at(vpc.id())
                  .unknown(
                      Optional.of(attachment),
                      "igw.openAttachment",
                      vpc.name(),
                      attachment.value()));
    };
  }

  @Override
  public Place enter(Walk walk) {
    Optional<PlacedInterface> at = inside.at();
    Optional<Hop> obstacle =
        at.flatMap(
            to -> PublicAccess.obstacle(walk, id, vpc.id(), to.subnet().id(), !walk.isForward()));
    if (obstacle.isPresent() && !walk.add(obstacle.get())) {
      return Place.NOWHERE;
    }
    walk.add(
        walk.at(id)
            .passes(Optional.empty(), "igw.in", name, walk.packet().to().name(), inside.name()));
    walk.send(walk.packet().meantFor(inside));
    return TableOfGateway.route(walk, id, vpc);
  }
}
