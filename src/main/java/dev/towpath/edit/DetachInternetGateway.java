package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.VpcGatewayAttachment;
import java.util.List;

/** Takes an internet gateway off its VPC; it stays, unattached. */
public record DetachInternetGateway(ResourceId gateway) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "detach", gateway.value());
  }

  @Override
  public Design apply(Design design) {
    List<VpcGatewayAttachment> attachments =
        design.topology().referrers(gateway, VpcGatewayAttachment.class).toList();
    Design result = design;
    for (VpcGatewayAttachment attachment : attachments) {
      result = result.with(result.topology().without(attachment.id()));
    }
    return result;
  }
}
