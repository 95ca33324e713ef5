package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/** Adds a gateway endpoint for S3 to a VPC, for the route tables of the given subnets. */
public record CreateGatewayEndpoint(ResourceId vpc, List<ResourceId> subnets, String name)
    implements Edit {
  /** Copies the subnets. */
  public CreateGatewayEndpoint {
    subnets = List.copyOf(subnets);
  }

  @Override
  public Message label() {
    return Message.of("edit", "createEndpoint", name);
  }

  @Override
  public Design apply(Design design) {
    Optional<Vpc> owner = design.topology().get(vpc, Vpc.class);
    if (owner.isEmpty()) {
      return design;
    }
    ResourceId id = design.topology().freeId("S3Endpoint");
    Json.Obj properties =
        Json.of("VpcId", Json.of("Ref", vpc.value()))
            .with("ServiceName", "com.amazonaws." + owner.get().home().region() + ".s3")
            .with("VpcEndpointType", "Gateway");
    Resource endpoint =
        Properties.read("AWS::EC2::VPCEndpoint", id, owner.get().home(), properties);
    return new AssociateEndpointWithRouteTable(id, subnets, name)
        .apply(Spot.place(design, endpoint, vpc));
  }
}
