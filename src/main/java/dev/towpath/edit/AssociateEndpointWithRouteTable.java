package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.Optional;

/**
 * Lets subnets use a gateway endpoint, by adding their route tables to it. A subnet that uses the
 * VPC's main table gets one of its own.
 */
public record AssociateEndpointWithRouteTable(
    ResourceId endpoint, List<ResourceId> subnets, String name) implements Edit {
  /** Copies the subnets. */
  public AssociateEndpointWithRouteTable {
    subnets = List.copyOf(subnets);
  }

  @Override
  public Message label() {
    return Message.of("edit", "associateEndpoint", endpoint.value(), name);
  }

  @Override
  public Design apply(Design design) {
    Design result = design;
    for (ResourceId id : subnets) {
      Optional<Subnet> subnet = result.topology().get(id, Subnet.class);
      Optional<ResourceId> vpc = subnet.flatMap(s -> s.vpc().target());
      if (vpc.isPresent()) {
        SubnetTables.Made made = SubnetTables.ensure(result, subnet.get(), vpc.get());
        result =
            made.design()
                .topology()
                .get(endpoint, VpcEndpoint.class)
                .map(e -> SubnetTables.addToEndpoint(made.design(), e, made.table()))
                .orElse(result);
      }
    }
    return result;
  }
}
