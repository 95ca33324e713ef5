package dev.towpath.edit;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.MediaPackageDestination;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.Message;
import dev.towpath.model.OutputDestination;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the resources that the output groups of channels send to. */
final class OutputLinks {
  private static final Pattern HOST = Pattern.compile("[a-z0-9]+://([^/:]+).*");
  private final Topology topology;
  private final Map<String, ResourceId> byHost = new HashMap<>();

  OutputLinks(Topology topology) {
    this.topology = topology;
    topology
        .all(Bucket.class)
        .forEach(b -> b.bucketName().known().ifPresent(name -> byHost.put(name, b.id())));
    topology
        .all(Instance.class)
        .forEach(i -> i.privateIpAddress().known().ifPresent(ip -> byHost.put(ip, i.id())));
    topology
        .all(MediaPackageV2Channel.class)
        .forEach(
            c -> byHost.put(named(c.channelGroupName().or(""), c.channelName().or("")), c.id()));
  }

  List<Link> all() {
    List<Link> links = new ArrayList<>();
    topology.all(Channel.class).forEach(channel -> links(channel, links));
    return links;
  }

  private void links(Channel channel, List<Link> links) {
    for (Json group : OutputGroupJson.of(channel)) {
      Message label = Message.of("edit", "link.OUTPUT", OutputGroupJson.nameOf(group));
      for (String reference : OutputGroupJson.destinations(group)) {
        for (ResourceId target : targets(channel, reference)) {
          links.add(new Link(channel.id(), target, Link.Kind.OUTPUT, reference, label));
        }
      }
    }
  }

  private Set<ResourceId> targets(Channel channel, String reference) {
    Set<ResourceId> targets = new LinkedHashSet<>();
    for (OutputDestination destination : channel.destinations()) {
      if (destination.id().known().filter(reference::equals).isPresent()) {
        destination.settings().forEach(settings -> targets.addAll(targets(settings.url())));
        destination.srt().forEach(srt -> targets.addAll(targets(srt.url())));
        destination.mediaPackage().forEach(to -> packaged(to).ifPresent(targets::add));
        destination.multiplex().flatMap(to -> to.multiplex().target()).ifPresent(targets::add);
      }
    }
    return targets;
  }

  private Optional<ResourceId> packaged(MediaPackageDestination to) {
    return to.channel()
        .target()
        .or(() ->
            Optional.ofNullable(
                byHost.get(named(to.channelGroup().or(""), to.channelName().or("")))));
  }

  /** No host has such a name. */
  private static String named(String group, String channel) {
    return group + "/" + channel;
  }

  private Set<ResourceId> targets(Value<String> url) {
    Set<ResourceId> targets = new LinkedHashSet<>();
    switch (url) {
      case Value.Formula<String>(Json json) -> References.collect(json, targets);
      case Value.Known<String>(String text) -> byHost(text).ifPresent(targets::add);
      case Value.Absent<String> _, Value.Unknown<String> _ -> {}
    }
    return targets;
  }

  private Optional<ResourceId> byHost(String url) {
    Matcher matcher = HOST.matcher(url);
    return matcher.matches() ? Optional.ofNullable(byHost.get(matcher.group(1))) : Optional.empty();
  }
}
