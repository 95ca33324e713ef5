package dev.towpath.edit;

import dev.towpath.model.Box;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.Optional;
import java.util.Set;

/** Attaches an internet gateway to a VPC, from another one if need be; its figure goes inside. */
public record AttachInternetGateway(ResourceId gateway, ResourceId vpc) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "connect.attach", gateway.value(), vpc.value());
  }

  @Override
  public Design apply(Design design) {
    Design attached =
        Association.replace(
            design,
            VpcGatewayAttachment.class,
            gateway,
            Json.of("VpcId", Blanks.ref(vpc)).with("InternetGatewayId", Blanks.ref(gateway)));
    Optional<Box> figure = design.diagram().box(gateway);
    Optional<Box> around = design.diagram().box(vpc);
    if (figure.isEmpty() || around.isEmpty() || around.get().contains(figure.get())) {
      return attached;
    }
    Design aside = attached.with(attached.diagram().without(gateway));
    Box inside = FreeSpot.near(aside, Optional.of(vpc), figure.get());
    return new GrowToFit(Set.of(gateway)).apply(aside.with(aside.diagram().with(gateway, inside)));
  }
}
