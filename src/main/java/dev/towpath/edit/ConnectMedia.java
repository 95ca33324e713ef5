package dev.towpath.edit;

import static dev.towpath.edit.ConnectNetwork.already;
import static dev.towpath.edit.ConnectNetwork.names;
import static dev.towpath.edit.Offer.step;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageChannel;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.Multiplex;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Subnet;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connections of channels and inputs. */
final class ConnectMedia {
  private final Topology topology;

  ConnectMedia(Topology topology) {
    this.topology = topology;
  }

  Offer offer(Pair pair) {
    return switch (pair) {
      case Pair(Channel channel, Subnet subnet) -> subnet(channel, subnet);
      case Pair(Channel channel, Bucket bucket) -> bucket(channel, bucket);
      case Pair(Channel channel, Instance instance) ->
          outputs(
              channel,
              instance,
              List.of(
                  OutputForm.WEBDAV,
                  OutputForm.RTMP,
                  OutputForm.RTP,
                  OutputForm.SRT,
                  OutputForm.SMOOTH));
      case Pair(Channel channel, MediaPackageChannel to) ->
          outputs(channel, to, List.of(OutputForm.PACKAGE));
      case Pair(Channel channel, MediaPackageV2Channel to) ->
          outputs(channel, to, List.of(OutputForm.PACKAGE));
      case Pair(Channel channel, MediaConnectFlow to) ->
          outputs(channel, to, List.of(OutputForm.RTP_TO_FLOW));
      case Pair(Channel channel, Multiplex to) -> multiplex(channel, to);
      case Pair(MediaConnectFlow flow, Input input) -> feed(flow, input);
      case Pair(MediaPackageV2ChannelGroup group, MediaPackageV2Channel channel) ->
          name(channel, "ChannelGroupName", channel.channelGroupName(), group);
      case Pair(MediaPackageV2Channel channel, MediaPackageV2OriginEndpoint endpoint) ->
          serve(channel, endpoint);
      case Pair(Channel channel, ElasticIp address) -> address(channel, address);
      case Pair(Input input, Channel channel) -> feed(input, channel);
      default -> Offer.NONE;
    };
  }

  private Offer bucket(Channel channel, Bucket bucket) {
    boolean archived =
        OutputGroupJson.of(channel).stream()
            .anyMatch(group -> OutputGroupJson.kindOf(group).equals(OutputForm.ARCHIVE.settings()));
    return outputs(
        channel,
        bucket,
        archived ? List.of(OutputForm.HLS) : List.of(OutputForm.ARCHIVE, OutputForm.HLS));
  }

  private Offer outputs(Channel channel, Resource destination, List<OutputForm> forms) {
    if (channel.encoderSettings() instanceof Value.Formula<?>) {
      return Offer.refused("connect.encoderComputed", Names.of(channel));
    }
    return Offer.of(
        forms.stream()
            .map(form ->
                step(
                    "connect.output." + form.name(),
                    names(channel, destination),
                    new AddOutput(channel.id(), destination.id(), form)))
            .toList());
  }

  private Offer multiplex(Channel channel, Multiplex to) {
    return channel.vpc().isPresent()
        ? Offer.refused("connect.multiplexInVpc", Names.of(channel))
        : outputs(channel, to, List.of(OutputForm.MULTIPLEX));
  }

  private static Offer feed(MediaConnectFlow flow, Input input) {
    if (input.mediaConnectFlows().stream().anyMatch(f -> f.flow().isTo(flow.id()))) {
      return already(flow, input);
    }
    if (input.mediaConnectFlows().size() >= 2) {
      return Offer.refused("connect.twoFlows", Names.of(input));
    }
    return Offer.of(
        step("connect.feedByFlow", names(flow, input), new FeedByFlow(flow.id(), input.id())));
  }

  /** MediaPackage's version 2 knows things by their names, so joining two is writing a name. */
  private static Offer name(
      Resource resource, String property, Value<String> present, Resource named) {
    return present.equals(Value.of(Names.of(named)))
        ? already(named, resource)
        : Offer.of(
            step(
                "connect.name",
                names(resource, named),
                SetProperty.of(resource, property, Json.of(Names.of(named)))));
  }

  private static Offer serve(MediaPackageV2Channel channel, MediaPackageV2OriginEndpoint endpoint) {
    boolean served =
        endpoint.channelName().equals(channel.channelName())
            && endpoint.channelGroupName().equals(channel.channelGroupName());
    return served
        ? already(channel, endpoint)
        : Offer.of(
            step(
                "connect.name",
                names(endpoint, channel),
                SetProperty.of(
                    endpoint, "ChannelGroupName", Json.of(channel.channelGroupName().or(""))),
                SetProperty.of(endpoint, "ChannelName", Json.of(Names.of(channel)))));
  }

  private Offer feed(Input input, Channel channel) {
    boolean fed = channel.inputAttachments().stream().anyMatch(a -> a.input().isTo(input.id()));
    return fed
        ? already(input, channel)
        : Offer.of(
            step("connect.feed", names(input, channel), new AttachInput(input.id(), channel.id())));
  }

  private Offer address(Channel channel, ElasticIp address) {
    if (channel.vpc().isEmpty()) {
      return Offer.refused("connect.noVpcOutput", Names.of(channel));
    }
    if (channel.vpc().get().publicAddresses().stream().anyMatch(r -> r.isTo(address.id()))) {
      return already(channel, address);
    }
    Optional<Resource> user = topology.referrers(address.id()).findFirst();
    if (user.isPresent()) {
      return Offer.refused("connect.addressTaken", Names.of(address), Names.of(user.get()));
    }
    if (channel.vpc().get().publicAddresses().size() >= Pipelines.of(channel)) {
      return Offer.refused("connect.addressPerPipeline", Names.of(channel));
    }
    return Offer.of(
        step(
            "connect.use",
            names(channel, address),
            AddReference.to(
                channel,
                List.of("Vpc", "PublicAddressAllocationIds"),
                Blanks.attribute(address.id(), "AllocationId"))));
  }

  private Offer subnet(Channel channel, Subnet subnet) {
    List<Subnet> present =
        channel.vpc().map(VpcOutput::subnets).orElse(List.of()).stream()
            .flatMap(ref -> topology.get(ref, Subnet.class).stream())
            .toList();
    if (present.stream().anyMatch(s -> s.id().equals(subnet.id()))) {
      return already(channel, subnet);
    }
    return switch (present.size()) {
      case 0 -> Offer.of(deliver("connect.deliver", channel, subnet, List.of(subnet.id())));
      case 1 -> second(channel, present.getFirst(), subnet);
      default -> instead(channel, present, subnet);
    };
  }

  private Offer second(Channel channel, Subnet first, Subnet subnet) {
    Edit instead = deliver("connect.deliverInstead", channel, subnet, List.of(subnet.id()));
    boolean legal =
        !Vpcs.differ(topology, first, subnet)
            && !first.availabilityZone().equals(subnet.availabilityZone());
    if (!legal) {
      return Offer.of(instead);
    }
    List<ResourceId> both = List.of(first.id(), subnet.id());
    return Pipelines.of(channel) == 1
        ? Offer.of(instead, deliver("connect.deliverStandard", channel, subnet, both))
        : Offer.of(deliver("connect.deliverSecond", channel, subnet, both), instead);
  }

  private Offer instead(Channel channel, List<Subnet> present, Subnet subnet) {
    List<Edit> edits = new ArrayList<>();
    for (int pipeline = 0; pipeline < 2; pipeline++) {
      Subnet other = present.get(1 - pipeline);
      boolean legal =
          !Vpcs.differ(topology, other, subnet)
              && !other.availabilityZone().equals(subnet.availabilityZone());
      if (legal) {
        List<ResourceId> ids = new ArrayList<>(List.of(other.id()));
        ids.add(pipeline, subnet.id());
        edits.add(deliver("connect.deliverPipeline" + pipeline, channel, subnet, ids));
      }
    }
    return edits.isEmpty()
        ? Offer.refused("connect.zones", Names.of(channel), Names.of(subnet))
        : Offer.of(edits);
  }

  private static Edit deliver(
      String key, Channel channel, Subnet subnet, List<ResourceId> subnets) {
    return step(key, names(channel, subnet), new DeliverThrough(channel.id(), subnets));
  }
}
