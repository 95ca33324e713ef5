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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Set<ResourceId> propagating = propagating(topology, attachments);
    for (TransitAttachment attachment : attachments) {
      if (propagating.contains(attachment.id())) {
        rows.addAll(propagated(topology, attachment));
      }
    }
    unknownPropagations(topology).forEach(rows::add);
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
        .orElseGet(() ->
            new TableRow(
                "?",
                new TableRow.Reach.Open(Optional.empty()),
                rank,
                target,
                rule));
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

  /** Those that are told to propagate, and in a drawn design all where the gateway does so. */
  private Set<ResourceId> propagating(Topology topology, List<TransitAttachment> attachments) {
    Set<ResourceId> propagating = new HashSet<>();
    topology
        .referrers(table, TransitGatewayRouteTablePropagation.class)
        .filter(propagation -> propagation.routeTable().isTo(table))
        .forEach(propagation -> propagation.attachment().target().ifPresent(propagating::add));
    boolean byDefault =
        topology
            .get(gateway, TransitGateway.class)
            .filter(found -> found.rest().observed().isEmpty())
            .filter(found -> !found.defaultRouteTablePropagation().equals(Value.of("disable")))
            .filter(found ->
                found.propagationDefaultRouteTable().target().orElse(gateway).equals(table))
            .isPresent();
    if (byDefault) {
      attachments.forEach(attachment -> propagating.add(attachment.id()));
    }
    return propagating;
  }

  /** What is propagated into the table by nobody knows whom. */
  private Stream<TableRow> unknownPropagations(Topology topology) {
    return topology
        .referrers(table, TransitGatewayRouteTablePropagation.class)
        .filter(propagation -> propagation.routeTable().isTo(table))
        .filter(propagation -> propagation.attachment().target().isEmpty())
        .map(propagation ->
            new TableRow(
                "?",
                new TableRow.Reach.Open(Optional.empty()),
                TableRow.Rank.PROPAGATED,
                new RouteTarget.Unclear(Words.of(propagation.attachment())),
                Optional.of(propagation.id())));
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
      case TransitAttachment.Far.OfVpc(var vpc, var _, var _, var _) -> {
        Optional<Ground> ground = vpc.flatMap(id -> topology.fact(new GroundOfVpc(id)));
        yield ground.isPresent()
            ? ground.get().blocks().stream()
                .map(block -> TableRow.of(block, TableRow.Rank.PROPAGATED, target, rule))
                .toList()
            : List.of(open(target, rule));
      }
      // What a customer's router announces by BGP is seen only in a table that was read.
      case TransitAttachment.Far.Customer _ ->
          isTold(topology) ? List.of() : List.of(open(target, rule));
      // Between transit gateways only static routes lead.
      case TransitAttachment.Far.OfTransitGateway _ -> List.<TableRow>of();
    };
  }

  private static TableRow open(RouteTarget target, Optional<ResourceId> rule) {
    return new TableRow(
        "?",
        new TableRow.Reach.Open(Optional.of(new TableRow.Reach.Blocks(List.of(Cidr.ANY_IPV4)))),
        TableRow.Rank.PROPAGATED,
        target,
        rule);
  }
}
