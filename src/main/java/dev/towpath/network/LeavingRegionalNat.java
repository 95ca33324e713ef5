package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.Optional;

/**
 * A regional NAT gateway sends a packet on: its own route table, which AWS makes, leads to the
 * VPC's internet gateway.
 */
record LeavingRegionalNat(ResourceId id, String name, Ground vpc) implements Place {
  @Override
  public Place enter(Walk walk) {
    GatewayOfVpc.Gateway gateway = walk.topology().fact(new GatewayOfVpc(vpc.id()));
    if (!(gateway instanceof GatewayOfVpc.Gateway.Attached(ResourceId igw, String igwName))) {
      return walk.end(
          gateway instanceof GatewayOfVpc.Gateway.None
              ? walk.at(id)
                  .stops(Cause.NAT_NOT_PUBLIC, Optional.empty(), "nat.noGateway", name, vpc.name())
              : walk.at(id).unknown(Optional.empty(), "nat.openGateway", name, vpc.name()));
    }
    Optional<Hop> obstacle = PublicAccess.obstacle(walk, igw, vpc.id(), id, true);
    if (obstacle.isPresent() && !walk.add(obstacle.get())) {
      return Place.NOWHERE;
    }
    walk.add(walk.at(igw).passes(Optional.of(id), "igw.nat", igwName, name));
    Peer asker = walk.packet().from();
    Peer outside = Peer.outside(name, InternetAddresses.IPV4, Optional.<AwsService>empty());
    Place back = new Back(id, name, asker, vpc);
    walk.remember(new Walk.Session(id, asker, outside, back));
    walk.send(walk.packet().translatedTo(outside));
    return new Internet(back);
  }

  /** The answers come in to the gateway, which leads them to who asked. */
  record Back(ResourceId id, String name, Peer asker, Ground vpc) implements Place {
    @Override
    public Place enter(Walk walk) {
      walk.add(walk.at(id).passes(Optional.empty(), "nat.answers", name, asker.name()));
      walk.send(walk.packet().meantFor(asker));
      return new WithinVpc(vpc, Optional.empty());
    }
  }
}
