package dev.towpath.network;

import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A route hands a packet to a transit gateway: by the attachment's subnet in the sender's
 * Availability Zone, whose ACL looks at what comes in, even from the same subnet (Transit Gateway
 * Guide, "Network ACLs").
 *
 * @param from the subnet whose route led here
 */
record EnteringTransitGateway(ResourceId id, String name, PlacedSubnet from, Ground vpc)
    implements Place {
  @Override
  public Place enter(Walk walk) {
    Hops hops = walk.at(id);
    List<TransitAttachment> all = walk.topology().fact(new AttachmentsOf(id));
    Optional<TransitAttachment> own = ownAttachment(all, Link.SURE);
    if (own.isEmpty()) {
      return walk.end(notAttached(hops, all));
    }
    TransitAttachment attachment = own.get();
    Optional<Hop> obstacle = obstacle(hops, attachment, name);
    if (obstacle.isPresent()) {
      return walk.end(obstacle.get());
    }
    return attachment.far() instanceof TransitAttachment.Far.OfVpc far
        ? byZone(walk, attachment, far)
        : Place.NOWHERE;
  }

  private Hop notAttached(Hops hops, List<TransitAttachment> all) {
    return ownAttachment(all, Link.MAYBE)
        .map(perhaps ->
            hops.unknown(
                Optional.of(perhaps.id()), "tgw.openVpc", perhaps.name(), name, vpc.name()))
        .orElseGet(() ->
            hops.stops(
                Cause.TGW_NOT_ATTACHED, Optional.empty(), "tgw.notAttached", name, vpc.name()));
  }

  private Optional<TransitAttachment> ownAttachment(List<TransitAttachment> all, Link link) {
    return all.stream()
        .filter(attachment ->
            attachment.far() instanceof TransitAttachment.Far.OfVpc far
                && Link.of(far.ref(), vpc.id()) == link)
        .min(Comparator.comparing(attachment -> !attachment.sure()));
  }

  /** Why an attachment carries nothing, or may not; empty where it surely does. */
  static Optional<Hop> obstacle(Hops hops, TransitAttachment attachment, String gateway) {
    if (!attachment.sure()) {
      return Optional.of(
          hops.unknown(
              Optional.of(attachment.id()), "tgw.openGateway", attachment.name(), gateway));
    }
    return attachment.isAvailable()
        ? Optional.empty()
        : Optional.of(notAvailable(hops, attachment));
  }

  private static Hop notAvailable(Hops hops, TransitAttachment attachment) {
    return attachment
        .state()
        .known()
        .map(state ->
            hops.stops(
                Cause.ROUTE_BLACKHOLE,
                ExplanationCode.BAD_STATE_ATTACHMENT,
                Optional.of(attachment.id()),
                Hops.words("tgw.attachmentState", attachment.name(), state)))
        .orElseGet(
            () -> hops.unknown(Optional.of(attachment.id()), "tgw.openState", attachment.name()));
  }

  private Place byZone(Walk walk, TransitAttachment attachment, TransitAttachment.Far.OfVpc far) {
    Hops hops = walk.at(attachment.id());
    List<PlacedSubnet> near = new ArrayList<>();
    boolean open = far.open() || from.zone().known().isEmpty();
    for (PlacedSubnet subnet : far.subnets()) {
      open |= subnet.zone().known().isEmpty();
      boolean same = subnet.zone().known().isPresent() && subnet.zone().equals(from.zone());
      if (same || subnet.id().equals(from.id())) {
        near.add(subnet);
      }
    }
    if (near.isEmpty()) {
      return walk.end(
          open
              ? hops.unknown(
                  Optional.of(attachment.id()), "tgw.openZone", attachment.name(), from.name())
              : hops.stops(
                  Cause.TGW_AZ_NOT_ATTACHED,
                  Optional.of(attachment.id()),
                  "tgw.zone",
                  attachment.name(),
                  from.zone().or("?"),
                  from.name()));
    }
    PlacedSubnet by = near.getFirst();
    if (!walk.add(by.acl(walk.packet(), false, walk.way()))) {
      return Place.NOWHERE;
    }
    walk.add(hops.passes(Optional.of(by.id()), "tgw.attached", attachment.name(), by.name(), name));
    return new CrossingTransitGateway(id, name, attachment, from.zone().known());
  }
}
