package dev.towpath.network;

import dev.towpath.model.Fact;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.TransitGateway;
import dev.towpath.model.TransitGatewayRouteTable;
import dev.towpath.model.TransitGatewayRouteTableAssociation;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/** Which route table of a transit gateway is asked for what comes from an attachment. */
record TransitAssociation(ResourceId gateway, ResourceId attachment)
    implements Fact<TransitAssociation.Answer> {
  /** The table. */
  sealed interface Answer {
    /** This one; the default one that AWS makes goes by the gateway's id. */
    record With(ResourceId table) implements Answer {}

    /** None. */
    record None() implements Answer {}

    /** The design leaves it open. */
    record Open(Optional<ResourceId> rule) implements Answer {}
  }

  @Override
  public Answer from(Topology topology) {
    List<TransitGatewayRouteTableAssociation> associations =
        new Parts(topology)
                .of(
                    attachment,
                    TransitGatewayRouteTableAssociation.class,
                    "TransitGatewayAttachmentId",
                    TransitGatewayRouteTableAssociation::attachment)
                .stream()
                .filter(association -> isOfGateway(topology, association))
                .toList();
    if (associations.isEmpty()) {
      return byDefault(topology);
    }
    TransitGatewayRouteTableAssociation first = associations.getFirst();
    Optional<ResourceId> table = first.routeTable().target().filter(topology::contains);
    boolean sure = first.attachment().isTo(attachment) && table.isPresent();
    return sure ? new Answer.With(table.get()) : new Answer.Open(Optional.of(first.id()));
  }

  /** Of a connection between two transit gateways, each has an association of its own. */
  private boolean isOfGateway(Topology topology, TransitGatewayRouteTableAssociation association) {
    return topology
        .get(association.routeTable(), TransitGatewayRouteTable.class)
        .filter(table -> Link.of(table.transitGateway(), gateway) == Link.NONE)
        .isEmpty();
  }

  /**
   * What is drawn gets the gateway's default table; a scan tells the association if there is one.
   */
  private Answer byDefault(Topology topology) {
    Optional<TransitGateway> found = topology.get(gateway, TransitGateway.class);
    if (found.isEmpty()) {
      return new Answer.Open(Optional.empty());
    }
    TransitGateway own = found.get();
    Value<String> mode = own.defaultRouteTableAssociation();
    if (!own.rest().observed().isEmpty() || mode.equals(Value.of("disable"))) {
      return new Answer.None();
    }
    if (!mode.isAbsent() && mode.known().isEmpty()) {
      return new Answer.Open(Optional.of(gateway));
    }
    return new Answer.With(own.associationDefaultRouteTable().target().orElse(gateway));
  }
}
