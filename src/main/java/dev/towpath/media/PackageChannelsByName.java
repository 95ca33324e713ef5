package dev.towpath.media;

import dev.towpath.model.Fact;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.Map;
import java.util.stream.Collectors;

/** The MediaPackage channels of version 2 by {@code group/name}, which outputs name them by. */
record PackageChannelsByName() implements Fact<Map<String, ResourceId>> {
  @Override
  public Map<String, ResourceId> from(Topology topology) {
    return topology
        .all(MediaPackageV2Channel.class)
        .filter(channel -> channel.channelGroupName().known().isPresent())
        .filter(channel -> channel.channelName().known().isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                channel -> key(channel.channelGroupName().or(""), channel.channelName().or("")),
                MediaPackageV2Channel::id,
                (first, _) -> first));
  }

  static String key(String group, String name) {
    return group + "/" + name;
  }
}
