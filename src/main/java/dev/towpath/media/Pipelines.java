package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Value;
import dev.towpath.model.VpcOutput;
import java.util.List;
import java.util.Optional;

/**
 * The pipelines of a channel and the interface that each sends from: the first subnet and address
 * serve pipeline 0, the second pipeline 1.
 */
public final class Pipelines {
  private Pipelines() {}

  /** How many; MediaLive makes a channel of class STANDARD where none is given. */
  public static int of(Channel channel) {
    return channel.channelClass().equals(Value.of("SINGLE_PIPELINE")) ? 1 : 2;
  }

  /** Whether the channel sends through a VPC, or the design leaves that open. */
  public static boolean mayUseVpc(Channel channel) {
    return channel.vpc().isPresent() || isVpcOpen(channel);
  }

  /** Whether {@code Vpc} is given by a formula. */
  static boolean isVpcOpen(Channel channel) {
    return channel.rest().properties().get("Vpc").isPresent();
  }

  /** The interface that a pipeline sends from; empty where the channel names no subnet for it. */
  public static Optional<NetworkInterface> source(Channel channel, int pipeline) {
    return channel
        .vpc()
        .flatMap(vpc ->
            at(subnets(vpc), pipeline)
                .map(subnet ->
                    new NetworkInterface(
                        channel.id(),
                        id(subnet),
                        Ref.list(vpc.securityGroups(), vpc.others(), "SecurityGroupIds"),
                        Optional.empty(),
                        at(addresses(vpc), pipeline).map(Pipelines::id))));
  }

  private static List<Ref<Subnet>> subnets(VpcOutput vpc) {
    return Ref.list(vpc.subnets(), vpc.others(), "SubnetIds");
  }

  private static List<Ref<ElasticIp>> addresses(VpcOutput vpc) {
    return Ref.list(vpc.publicAddresses(), vpc.others(), "PublicAddressAllocationIds");
  }

  /** The list's element for the pipeline; a formula stands for the whole list. */
  static <T extends Ref<?>> Optional<T> at(List<T> list, int pipeline) {
    if (list.size() == 1 && list.getFirst() instanceof Ref.Formula<?>) {
      return Optional.of(list.getFirst());
    }
    return pipeline < list.size() ? Optional.of(list.get(pipeline)) : Optional.empty();
  }

  /** The id that a reference names; what leads out of the design keeps its words as an id. */
  static ResourceId id(Ref<?> ref) {
    return switch (ref) {
      case Ref.To<?>(ResourceId id) -> id;
      case Ref.Outside<?>(String physicalId) ->
          ResourceId.of(physicalId.isBlank() ? "–" : physicalId);
      case Ref.Formula<?>(Json json) -> ResourceId.of(JsonText.writeCompact(json));
      case Ref.None<?> _ -> ResourceId.of("–");
    };
  }
}
