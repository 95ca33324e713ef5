package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.VpcOutput;
import java.util.List;
import java.util.Optional;

/**
 * Sets the subnets that hold a channel's network interfaces, the first for pipeline 0; two make it
 * a standard channel. Security groups of another VPC go.
 */
public record DeliverThrough(ResourceId channel, List<ResourceId> subnets) implements Edit {
  /** Copies the subnets. */
  public DeliverThrough {
    subnets = List.copyOf(subnets);
  }

  @Override
  public Message label() {
    return Message.of(
        "edit",
        "connect.deliver",
        channel.value(),
        subnets.stream().map(ResourceId::value).toList());
  }

  @Override
  public Design apply(Design design) {
    Optional<Channel> present = design.topology().get(channel, Channel.class);
    return present.map(c -> apply(design, c)).orElse(design);
  }

  private Design apply(Design design, Channel present) {
    Topology topology = design.topology();
    Json.Obj before = present.vpc().map(Properties::of).orElse(Json.Obj.EMPTY);
    Json.Obj vpc =
        before.with("SubnetIds", new Json.Arr(subnets.stream().map(Blanks::ref).toList()));
    List<Json> groups =
        present.vpc().map(VpcOutput::securityGroups).orElse(List.of()).stream()
            .flatMap(ref -> ref.target().stream())
            .filter(id -> topology.get(id).filter(group -> fits(topology, group)).isPresent())
            .map(id -> Blanks.attribute(id, "GroupId"))
            .toList();
    Json.Obj grouped =
        groups.isEmpty()
            ? vpc.without("SecurityGroupIds")
            : vpc.with("SecurityGroupIds", new Json.Arr(groups));
    boolean standard = subnets.size() > 1 && Pipelines.of(present) == 1;
    Channel channelNow = standard ? Pipelines.doubled(present) : present;
    Design delivered = design.with(Properties.with(channelNow, "Vpc", grouped));
    return standard ? AttachInput.doubled(delivered, channel) : delivered;
  }

  private boolean fits(Topology topology, Resource group) {
    return subnets.stream()
        .flatMap(id -> topology.get(id, Subnet.class).stream())
        .noneMatch(subnet -> Vpcs.differ(topology, subnet, group));
  }
}
