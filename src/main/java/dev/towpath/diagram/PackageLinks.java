package dev.towpath.diagram;

import dev.towpath.model.Channel;
import dev.towpath.model.MediaPackageDestination;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.MediaPackageV2ChannelGroup;
import dev.towpath.model.MediaPackageV2OriginEndpoint;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connections of MediaPackage version 2, whose resources name each other by name. */
final class PackageLinks {
  private final Map<String, ResourceId> groups = new HashMap<>();
  private final Map<String, ResourceId> channels = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private PackageLinks(Topology topology) {
    topology
        .all(MediaPackageV2ChannelGroup.class)
        .forEach(group -> groups.putIfAbsent(group.channelGroupName().or(""), group.id()));
    topology
        .all(MediaPackageV2Channel.class)
        .forEach(c ->
            channels.putIfAbsent(key(c.channelGroupName().or(""), c.channelName().or("")), c.id()));
  }

  static List<Link> of(Topology topology) {
    PackageLinks all = new PackageLinks(topology);
    if (!all.channels.isEmpty()) {
      topology.all(Channel.class).forEach(all::add);
    }
    topology
        .all(MediaPackageV2Channel.class)
        .forEach(c ->
            all.add(
                all.groups.get(c.channelGroupName().or("")),
                Optional.of(c.id()),
                c.id(),
                Link.Nature.RELATION));
    topology.all(MediaPackageV2OriginEndpoint.class).forEach(all::add);
    return all.links;
  }

  private static String key(String group, String name) {
    return group + "/" + name;
  }

  private void add(Channel channel) {
    channel.destinations().stream()
        .flatMap(destination -> destination.mediaPackage().stream())
        .forEach(to -> add(channel.id(), channel(to), channel.id(), Link.Nature.TRAFFIC));
  }

  private Optional<ResourceId> channel(MediaPackageDestination to) {
    return Optional.ofNullable(
        channels.get(key(to.channelGroup().or(""), to.channelName().or(""))));
  }

  private void add(MediaPackageV2OriginEndpoint endpoint) {
    String key = key(endpoint.channelGroupName().or(""), endpoint.channelName().or(""));
    add(channels.get(key), Optional.of(endpoint.id()), endpoint.id(), Link.Nature.DIRECTED);
  }

  private void add(
      @Nullable ResourceId from, Optional<ResourceId> to, ResourceId source, Link.Nature nature) {
    if (from != null && to.isPresent()) {
      links.add(new Link(End.at(from), End.at(to.get()), source, "", nature));
    }
  }
}
