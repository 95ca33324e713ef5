package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** Gives a NAT gateway another Elastic IP address; the old one goes where nothing else uses it. */
public record UseElasticIp(ResourceId gateway, ResourceId address) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.use", gateway.value(), address.value());
  }

  @Override
  public Design apply(Design design) {
    Optional<NatGateway> nat = design.topology().get(gateway, NatGateway.class);
    if (nat.isEmpty()) {
      return design;
    }
    Design result =
        design
            .with(
                Properties.with(
                    nat.get(), "AllocationId", Blanks.attribute(address, "AllocationId")))
            .with(design.diagram().without(address));
    Optional<ResourceId> old = nat.get().allocation().target().filter(id -> !id.equals(address));
    return old.filter(id -> result.topology().referrers(id).findAny().isEmpty())
        .map(id -> result.with(result.topology().without(id)))
        .orElse(result);
  }
}
