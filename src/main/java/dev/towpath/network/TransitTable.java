package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.Observation;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayRoute;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayRouteTablePropagation;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A route table of a transit gateway: static routes, and those that attachments propagate.
 *
 * @param table the table's id; of the default one that AWS makes the gateway's
 */
record TransitTable(ResourceId gateway, ResourceId table) implements Fact<Table> {
  @Override
  public Table from(Topology topology) {
    List<TableRow> rows = new ArrayList<>();
    for (TransitGatewayRoute route :
        new Parts(topology)
            .of(
                table,
                TransitGatewayRoute.class,
                "TransitGatewayRouteTableId",
                TransitGatewayRoute::routeTable)) {
      TableRow row = row(topology, route);
      rows.add(route.routeTable().isTo(table) ? row : row.inDoubt());
    }
    List<TransitAttachment> attachments = topology.fact(new AttachmentsOf(gateway));
    propagations(topology, attachments).forEach(rows::add);
    if (isPropagatedByDefault(topology)) {
      attachments.forEach(attachment -> rows.addAll(propagated(topology, attachment)));
    }
    String name =
        topology
            .get(table, TransitGatewayRouteTable.class)
            .map(Names::of)
            .orElseGet(() -> Names.of(topology, gateway));
    return Table.of(table, name, gateway, shared(rows, attachments));
  }

  /** Of several ways to customers for one block any may be taken: one stands for all. */
  private static List<TableRow> shared(List<TableRow> rows, List<TransitAttachment> attachments) {
    List<TableRow> result = new ArrayList<>();
    Map<Object, TableRow> ways = new LinkedHashMap<>();
    for (TableRow row : rows) {
      Optional<TransitAttachment.Far.Customer> customer = customer(row, attachments);
      if (customer.isEmpty() || !row.isPlain()) {
        result.add(row);
      } else {
        Object destination = List.of(row.reach(), row.rank());
        ways.merge(destination, row, (one, other) -> customer.get().down() ? one : other);
      }
    }
    result.addAll(ways.values());
    return result;
  }

  private static Optional<TransitAttachment.Far.Customer> customer(
      TableRow row, List<TransitAttachment> attachments) {
    if (!(row.target() instanceof RouteTarget.Attachment(ResourceId to, var _))) {
      return Optional.empty();
    }
    return attachments.stream()
        .filter(attachment -> attachment.id().equals(to))
        .map(TransitAttachment::far)
        .filter(TransitAttachment.Far.Customer.class::isInstance)
        .map(TransitAttachment.Far.Customer.class::cast)
        .findFirst();
  }

  private static TableRow row(Topology topology, TransitGatewayRoute route) {
    Optional<ResourceId> rule = Optional.of(route.id());
    RouteTarget target = target(topology, route);
    boolean propagated = route.rest().observed(Observation.ORIGIN).equals(Value.of("propagated"));
    TableRow.Rank rank = propagated ? TableRow.Rank.PROPAGATED : TableRow.Rank.STATIC;
    return route
        .destinationCidrBlock()
        .known()
        .map(block -> TableRow.of(block, rank, target, rule))
        .orElseGet(
            () -> new TableRow("?", new TableRow.Reach.Open(Optional.empty()), rank, target, rule));
  }

  private static RouteTarget target(Topology topology, TransitGatewayRoute route) {
    boolean blackhole =
        route.blackhole().equals(Value.of(true))
            || route.rest().observed(Observation.STATE).equals(Value.of("blackhole"));
    if (blackhole) {
      return new RouteTarget.Gone(Words.of(route.attachment()));
    }
    if (!route.blackhole().isAbsent() && route.blackhole().known().isEmpty()) {
      return new RouteTarget.Unclear("Blackhole");
    }
    Optional<ResourceId> attachment = route.attachment().target();
    if (attachment.isEmpty()) {
      return new RouteTarget.Unclear(Words.of(route.attachment()));
    }
    return topology.contains(attachment.get())
        ? new RouteTarget.Attachment(attachment.get(), Names.of(topology, attachment.get()))
        : new RouteTarget.Gone(attachment.get().value());
  }

  /** The rows of attachments that are told to propagate into the table. */
  private Stream<TableRow> propagations(Topology topology, List<TransitAttachment> attachments) {
    return new Parts(topology)
            .of(
                table,
                TransitGatewayRouteTablePropagation.class,
                "TransitGatewayRouteTableId",
                TransitGatewayRouteTablePropagation::routeTable)
            .stream()
            .flatMap(propagation ->
                rows(topology, attachments, propagation)
                    .map(row -> propagation.routeTable().isTo(table) ? row : row.inDoubt()));
  }

  private Stream<TableRow> rows(
      Topology topology,
      List<TransitAttachment> attachments,
      TransitGatewayRouteTablePropagation propagation) {
    Optional<ResourceId> from = propagation.attachment().target();
    if (from.isPresent()) {
      return attachments.stream()
          .filter(attachment -> attachment.id().equals(from.get()))
          .flatMap(attachment -> propagated(topology, attachment).stream());
    }
    return Stream.of(
        new TableRow(
            "?",
            new TableRow.Reach.Open(Optional.empty()),
            TableRow.Rank.PROPAGATED,
            new RouteTarget.Unclear(Words.of(propagation.attachment())),
            Optional.of(propagation.id())));
  }

  /** In a drawn design all attachments propagate where the gateway says nothing else. */
  private boolean isPropagatedByDefault(Topology topology) {
    return topology
        .get(gateway, TransitGateway.class)
        .filter(found -> found.rest().observed().isEmpty())
        .filter(found -> !found.defaultRouteTablePropagation().equals(Value.of("disable")))
        .filter(
            found -> found.propagationDefaultRouteTable().target().orElse(gateway).equals(table))
        .isPresent();
  }

  /** Whether the table's routes were read with all that customers' routers announce. */
  private boolean isTold(Topology topology) {
    return topology
        .get(table, TransitGatewayRouteTable.class)
        .filter(found -> found.rest().isObserved(Observation.PROPAGATED_TOLD))
        .isPresent();
  }

  private List<TableRow> propagated(Topology topology, TransitAttachment attachment) {
    RouteTarget target = new RouteTarget.Attachment(attachment.id(), attachment.name());
    Optional<ResourceId> rule = Optional.of(attachment.id());
    return switch (attachment.far()) {
      case TransitAttachment.Far.OfVpc far ->
          far.vpc()
              .flatMap(id -> topology.fact(new GroundOfVpc(id)))
              .map(ground -> ofVpc(ground, target, rule))
              .orElseGet(() -> List.of(open(Cidr.ANY_IPV4, target, rule)));
      // What a customer's router announces by BGP is seen only in a table that was read.
      case TransitAttachment.Far.Customer _ ->
          isTold(topology) ? List.of() : List.of(open(Cidr.ANY_IPV4, target, rule));
      // Between transit gateways only static routes lead.
      case TransitAttachment.Far.OfTransitGateway _ -> List.<TableRow>of();
    };
  }

  private static List<TableRow> ofVpc(
      Ground ground, RouteTarget target, Optional<ResourceId> rule) {
    List<TableRow> rows = new ArrayList<>();
    for (Cidr block : ground.blocks()) {
      rows.add(TableRow.of(block, TableRow.Rank.PROPAGATED, target, rule));
    }
    for (Cidr any : List.of(Cidr.ANY_IPV4, Cidr.ANY_IPV6)) {
      if (ground.isOpen(any.isIpv6())) {
        rows.add(open(any, target, rule));
      }
    }
    return rows;
  }

  /** A row for a block that is not known. */
  private static TableRow open(Cidr within, RouteTarget target, Optional<ResourceId> rule) {
    return new TableRow(
        "?",
        new TableRow.Reach.Open(Optional.of(new TableRow.Reach.Blocks(List.of(within)))),
        TableRow.Rank.PROPAGATED,
        target,
        rule);
  }
}
