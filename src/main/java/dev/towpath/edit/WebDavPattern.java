package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import java.util.List;

/** A channel that pushes HLS to a web server in the same VPC, by its private address. */
final class WebDavPattern {
  private WebDavPattern() {}

  static Pattern toInstance() {
    Draft draft = new Draft(Design.empty("HLS over WebDAV to an instance"));
    ResourceId vpc = draft.drop(Vpc.class);
    ResourceId subnet = draft.drop(Subnet.class, vpc);
    ResourceId table = draft.drop(RouteTable.class, subnet);
    ResourceId encoder = draft.drop(SecurityGroup.class, vpc);
    ResourceId server = draft.drop(SecurityGroup.class, vpc);
    ResourceId instance = draft.drop(Instance.class, subnet);
    ResourceId channel = draft.drop(Channel.class, subnet);
    ResourceId input = draft.drop(Input.class);
    draft
        .name(vpc, "Live")
        .name(subnet, "Private a")
        .name(table, "Private routes")
        .name(instance, "Web server")
        .name(channel, "Live channel")
        .name(input, "Live input")
        .connect(channel, encoder)
        .connect(instance, server)
        .apply(new AddReference(server, "", List.of("SecurityGroupIngress"), httpFrom(encoder)))
        .connect(input, channel)
        .connect(channel, instance);
    return new Pattern("webdav-to-instance", draft.withoutBoxes());
  }

  private static Json httpFrom(ResourceId group) {
    return Json.of("IpProtocol", "tcp")
        .with("FromPort", Json.of(80))
        .with("ToPort", Json.of(80))
        .with("SourceSecurityGroupId", Blanks.attribute(group, "GroupId"))
        .with("Description", "HLS from the channel");
  }
}
