package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Names;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows that gateway endpoints put into a route table that they are associated with.
 *
 * @param table the table's id; of a main table that AWS makes the VPC's
 */
record EndpointRows(ResourceId table, ResourceId vpc) implements Fact<List<TableRow>> {
  @Override
  public List<TableRow> from(Topology topology) {
    List<TableRow> rows = new ArrayList<>();
    for (VpcEndpoint endpoint :
        new Parts(topology)
            .ofAny(table, VpcEndpoint.class, "RouteTableIds", EndpointRows::tables)) {
      if (Link.of(endpoint.vpc(), vpc) == Link.NONE) {
        continue;
      }
      Link link = Parts.link(tables(endpoint), table);
      boolean sure = link == Link.SURE && GatewayEndpoints.isGateway(endpoint);
      boolean perhaps = GatewayEndpoints.isGateway(endpoint) || isOfUnknownType(endpoint);
      if (sure) {
        rows.add(row(topology, endpoint));
      } else if (perhaps) {
        rows.add(row(topology, endpoint).inDoubt());
      }
    }
    return rows;
  }

  private static List<Ref<RouteTable>> tables(VpcEndpoint endpoint) {
    return Ref.list(endpoint.routeTables(), endpoint.rest().properties(), "RouteTableIds");
  }

  private static boolean isOfUnknownType(VpcEndpoint endpoint) {
    return !endpoint.vpcEndpointType().isAbsent() && endpoint.vpcEndpointType().known().isEmpty();
  }

  private static TableRow row(Topology topology, VpcEndpoint endpoint) {
    Optional<AwsService> service = GatewayEndpoints.service(topology, endpoint);
    return new TableRow(
        service.isPresent() ? endpoint.serviceName().known().orElse("pl-…") : Names.of(endpoint),
        new TableRow.Reach.Served(service, service.flatMap(s -> entries(topology, s))),
        TableRow.Rank.PREFIX_LIST,
        new RouteTarget.Endpoint(endpoint.id(), Names.of(endpoint)),
        Optional.of(endpoint.id()));
  }

  /** The service's addresses, where a scan has read its prefix list. */
  private static Optional<List<Cidr>> entries(Topology topology, AwsService service) {
    PrefixLists lists = new PrefixLists(topology);
    return topology
        .all(PrefixList.class)
        .map(lists::of)
        .filter(list -> list.service().equals(Optional.of(service)))
        .flatMap(list -> list.entries().stream())
        .findFirst();
  }
}
