package dev.towpath.network;

import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * A packet is in a transit gateway: the route table of the attachment that it came by says by which
 * one it goes out.
 *
 * @param zone the Availability Zone that it comes from, which the gateway keeps to where it can
 */
record CrossingTransitGateway(
    ResourceId id, String name, TransitAttachment by, Optional<String> zone) implements Place {
  @Override
  public Place enter(Walk walk) {
    return switch (walk.topology().fact(new TransitAssociation(id, by.id()))) {
      case TransitAssociation.Answer.With(ResourceId table) ->
          lookUp(walk, walk.topology().fact(new TransitTable(id, table)));
      case TransitAssociation.Answer.None _ ->
          walk.end(
              walk.at(by.id())
                  .stops(
                      Cause.TGW_NO_ASSOCIATION,
                      Optional.empty(),
                      "tgw.noAssociation",
                      by.name(),
                      name));
      case TransitAssociation.Answer.Open(var rule) ->
          walk.end(walk.at(by.id()).unknown(rule, "tgw.openAssociation", by.name(), name));
    };
  }

  private Place lookUp(Walk walk, Table table) {
    Hops hops = walk.at(table.id());
    Object far = walk.packet().to().name();
    return switch (table.lookUp(walk.packet().to())) {
      case Table.Found.None _ ->
          walk.end(
              hops.stops(Cause.TGW_NO_ROUTE, Optional.empty(), "tgw.noRoute", table.name(), far));
      case Table.Found.Open(TableRow row) ->
          walk.end(
              hops.unknown(
                  row.rule(),
                  "tgw.openRoute",
                  table.name(),
                  far,
                  row.destination(),
                  row.target().words()));
      case Table.Found.Split(TableRow row) ->
          walk.end(
              hops.unknown(
                  row.rule(),
                  "tgw.splitRoute",
                  table.name(),
                  far,
                  row.destination(),
                  row.target().words()));
      case Table.Found.Row(TableRow row) -> follow(walk, hops, table, row);
    };
  }

  private Place follow(Walk walk, Hops hops, Table table, TableRow row) {
    Object[] words = {
      row.destination(), row.target().words(), table.name(), walk.packet().to().name()
    };
    if (row.target() instanceof RouteTarget.Gone) {
      return walk.end(hops.stops(Cause.TGW_BLACKHOLE, row.rule(), "tgw.blackhole", words));
    }
    Optional<TransitAttachment> out = out(walk, row.target());
    if (out.isEmpty()) {
      return walk.end(hops.unknown(row.rule(), "tgw.unclear", words));
    }
    walk.add(hops.passes(row.rule(), "tgw.route", words));
    Optional<Hop> obstacle = EnteringTransitGateway.obstacle(walk.at(id), out.get(), name);
    if (obstacle.isPresent()) {
      return walk.end(obstacle.get());
    }
    return leave(walk, out.get());
  }

  private Optional<TransitAttachment> out(Walk walk, RouteTarget target) {
    if (!(target instanceof RouteTarget.Attachment(ResourceId attachment, String _))) {
      return Optional.empty();
    }
    List<TransitAttachment> all = walk.topology().fact(new AttachmentsOf(id));
    return all.stream().filter(a -> a.id().equals(attachment)).findFirst();
  }

  private Place leave(Walk walk, TransitAttachment out) {
    return switch (out.far()) {
      case TransitAttachment.Far.OfVpc far -> {
        hideGroups(walk, far);
        yield new LeavingTransitGateway(id, name, out, far, zone);
      }
      case TransitAttachment.Far.OfTransitGateway(var one, var other) ->
          next(walk, out, one.isTo(id) ? other : one);
      case TransitAttachment.Far.Customer(String _, boolean down) when down ->
          walk.end(
              walk.at(out.id()).stops(Cause.VPN_DOWN, Optional.empty(), "tgw.vpnDown", out.name()));
      case TransitAttachment.Far.Customer(String type, boolean _) -> {
        walk.add(walk.at(out.id()).passes(Optional.empty(), "customer.edge", out.name(), type));
        yield walk.arrive(new CrossingTransitGateway(id, name, out, Optional.empty()));
      }
    };
  }

  private static Place next(Walk walk, TransitAttachment over, Ref<TransitGateway> gateway) {
    Optional<TransitGateway> found = walk.topology().get(gateway, TransitGateway.class);
    if (found.isEmpty()) {
      return walk.end(
          walk.at(over.id())
              .unknown(Optional.empty(), "tgw.peerOutside", over.name(), Words.of(gateway)));
    }
    walk.send(walk.packet().sentBy(walk.packet().from().withoutGroups()));
    String name = Names.of(found.get());
    return new CrossingTransitGateway(found.get().id(), name, over, Optional.empty());
  }

  /**
   * Inbound rules may name groups across a transit gateway only where it and the attachments say so
   * (Transit Gateway Guide, "Security group referencing").
   */
  private void hideGroups(Walk walk, TransitAttachment.Far.OfVpc out) {
    Value<String> gateway =
        walk.topology()
            .get(id, TransitGateway.class)
            .map(TransitGateway::securityGroupReferencingSupport)
            .orElseGet(Value::absent);
    Value<String> in =
        by.far() instanceof TransitAttachment.Far.OfVpc far ? far.naming() : Value.absent();
    boolean off =
        gateway.isAbsent()
            || gateway.equals(Value.of("disable"))
            || in.equals(Value.of("disable"))
            || out.naming().equals(Value.of("disable"));
    boolean open =
        gateway.known().isEmpty()
            || (!in.isAbsent() && in.known().isEmpty())
            || (!out.naming().isAbsent() && out.naming().known().isEmpty());
    Peer from = walk.packet().from();
    if (off) {
      walk.send(walk.packet().sentBy(from.withoutGroups()));
    } else if (open && from.groups().isPresent()) {
      walk.send(walk.packet().sentBy(from.inGroups(List.of(new Group.Foreign("?")))));
    }
  }
}
