package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that gateway endpoints put into the route tables they are associated with. */
record EndpointRows(Topology topology) {
  /**
   * The rows of a table that may carry packets to the peer, which has to be a service.
   *
   * @param table the table's id; of a main table that AWS makes the VPC's
   */
  List<TableRow> of(ResourceId table, Vpc vpc, Peer far) {
    if (far.service().isEmpty()) {
      return List.of();
    }
    GatewayEndpoints endpoints = new GatewayEndpoints(topology);
    AwsService service = far.service().get();
    Stream<TableRow> sure =
        endpoints.of(table).flatMap(endpoint -> row(endpoint, service, far).stream());
    Stream<TableRow> open =
        endpoints
            .perhapsOf(table, vpc)
            .filter(e -> endpoints.service(e).filter(s -> !s.equals(service)).isEmpty())
            .map(EndpointRows::open);

    return Stream.concat(sure, open).toList();
  }

  private Optional<TableRow> row(VpcEndpoint endpoint, AwsService service, Peer far) {

    Optional<AwsService> own = new GatewayEndpoints(topology).service(endpoint);
    if (own.filter(s -> !s.equals(service)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(own.isEmpty() ? open(endpoint) : row(endpoint, far.addresses()));
  }

  private static TableRow row(VpcEndpoint endpoint, List<Cidr> addresses) {
    return new TableRow(
        endpoint.serviceName().known().orElse("pl-…"),
        Optional.of(addresses),
        TableRow.LENGTH_OF_SERVICE,
        TableRow.Rank.PREFIX_LIST,
        new RouteTarget.Endpoint(endpoint),
        Optional.of(endpoint.id()));
  }

  private static TableRow open(VpcEndpoint endpoint) {
    return TableRow.open(
        Names.of(endpoint),
        TableRow.Rank.PREFIX_LIST,
        new RouteTarget.Endpoint(endpoint),
        endpoint.id());
  }
}
