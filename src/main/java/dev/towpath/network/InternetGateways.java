package dev.towpath.network;

import dev.towpath.model.InternetGateway;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcBlockPublicAccessOptions;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Internet gateways: attached to one VPC, they map private addresses to public ones. */
record InternetGateways(Topology topology) {

  /** Whether a gateway can carry anything of the VPC to the peer, whoever sends it. */
  Optional<Hop> obstacle(InternetGateway gateway, Vpc vpc, Peer far) {
    Hops hops = Hops.forward(gateway.id());
    Optional<Hop> detached = detached(hops, gateway, vpc);
    if (detached.isPresent()) {
      return detached;
    }

    if (far.addresses().stream().allMatch(PublicAddresses::none)) {
      return Optional.of(
          hops.stops(
              ExplanationCode.IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS,
              Optional.empty(),
              "igw.privateDestination",
              Names.of(gateway),
              far.name()));
    }
    return blockedPublicAccess(hops, vpc);
  }

  private Optional<Hop> detached(Hops hops, InternetGateway gateway, Vpc vpc) {
    List<VpcGatewayAttachment> attachments =
        new Parts(topology)
            .of(gateway.id(), VpcGatewayAttachment.class, VpcGatewayAttachment::internetGateway)
            .sorted(Comparator.comparing(a -> isSure(a, gateway) ? 0 : 1))
            .toList();
    String name = Names.of(gateway);
    if (attachments.stream().anyMatch(a -> isSure(a, gateway) && a.vpc().isTo(vpc.id()))) {
      return Optional.empty();
    }
    if (attachments.isEmpty()) {
      return Optional.of(
          hops.stops(
              ExplanationCode.BAD_STATE_ROUTE,
              Optional.empty(),
              "igw.detached",
              name,
              Names.of(vpc)));
    }
    VpcGatewayAttachment first = attachments.getFirst();
    Optional<Vpc> other = topology.get(first.vpc(), Vpc.class).filter(_ -> isSure(first, gateway));
    return Optional.of(
        other
            .map(elsewhere ->
                hops.stops(
                    ExplanationCode.CANNOT_ROUTE,
                    Optional.of(first.id()),
                    "igw.elsewhere",
                    name,
                    Names.of(elsewhere),
                    Names.of(vpc)))
            .orElseGet(() -> perhaps(hops, gateway, first)));
  }

  private static Hop perhaps(Hops hops, InternetGateway gateway, VpcGatewayAttachment attachment) {
    String name = Names.of(gateway);
    return isSure(attachment, gateway)
        ? hops.unknown(
            Optional.of(attachment.id()), "igw.perhaps", name, Words.of(attachment.vpc()))
        : hops.unknown(
            Optional.of(attachment.id()), "igw.openAttachment", name, attachment.id().value());
  }

  private static boolean isSure(VpcGatewayAttachment attachment, InternetGateway gateway) {
    return attachment.internetGateway().isTo(gateway.id());
  }

  private Optional<Hop> blockedPublicAccess(Hops hops, Vpc vpc) {
    Optional<VpcBlockPublicAccessOptions> block =
        topology
            .all(VpcBlockPublicAccessOptions.class)
            .filter(o -> o.home().equals(vpc.home()))
            .filter(o -> !o.internetGatewayBlockMode().equals(Value.of("off")))
            .findFirst();
    return block.map(options ->
        hops.unknown(Optional.of(options.id()), "igw.blockPublicAccess", Names.of(options)));
  }

  /** What the gateway does with packets of an interface. */
  Hop forward(InternetGateway gateway, PlacedInterface from, Peer far) {
    Hops hops = Hops.forward(gateway.id());
    String name = Names.of(gateway);
    String owner = Names.of(topology, from.networkInterface().owner());
    return obstacle(gateway, from.vpc(), far)
        .orElseGet(() ->
            switch (PublicAddress.of(topology, from)) {
              case PublicAddress.Elastic(ResourceId address, String label) ->
                  hops.passes(Optional.of(address), "igw.elastic", name, owner, label);
              case PublicAddress.AtLaunch _ ->
                  hops.passes(
                      Optional.of(from.subnet().id()),
                      "igw.atLaunch",
                      name,
                      owner,
                      Names.of(from.subnet()));
              case PublicAddress.Open _ ->
                  hops.unknown(Optional.of(from.subnet().id()), "igw.openAddress", name, owner);
              case PublicAddress.Missing _ ->
                  hops.stops(
                      ExplanationCode.IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS,
                      Optional.empty(),
                      "igw.noAddress",
                      name,
                      owner);
            });
  }
}
