package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where one pipeline of an output group sends to.
 *
 * @param url as text, resolved as far as it can be
 * @param parts the URL taken apart; empty where it is not known or has no legal form
 * @param instance the instance whose private address the URL takes by {@code Fn::GetAtt}; the host
 *     in {@code parts} is then no address yet
 */
public record Destination(Value<String> url, Optional<Url> parts, Optional<ResourceId> instance) {

  static Destination of(Topology topology, Channel channel, Value<String> written) {
    Value<String> url = new Resolver(topology).text(written, channel.home());
    Optional<Url> parts = url.known().flatMap(Url::parse);
    if (url instanceof Value.Unknown<String> && written instanceof Value.Formula<String>(Json f)) {
      return ofInstance(topology, channel, f).orElse(new Destination(url, parts, none()));
    }
    return new Destination(url, parts, none());
  }

  private static Optional<ResourceId> none() {
    return Optional.empty();
  }

  /**
   * Lets each instance without an address answer to a name of its own, to see whether the formula
   * makes it the URL's host.
   */
  private static Optional<Destination> ofInstance(
      Topology topology, Channel channel, Json formula) {
    Set<ResourceId> named = new LinkedHashSet<>();
    References.collect(formula, named);
    Topology standIns = topology;
    for (ResourceId id : named) {
      Optional<Instance> instance = topology.get(id, Instance.class);
      if (instance.isPresent() && instance.get().privateIpAddress().known().isEmpty()) {
        standIns =
            standIns.with(
                Properties.with(instance.get(), "PrivateIpAddress", Json.of(standIn(id))));
      }
    }
    Value<String> url = new Resolver(standIns).text(new Value.Formula<>(formula), channel.home());
    Optional<Url> parts = url.known().flatMap(Url::parse);
    return named.stream()
        .filter(id -> parts.filter(p -> p.host().equals(standIn(id))).isPresent())
        .findFirst()
        .map(id -> new Destination(url, parts, Optional.of(id)));
  }

  private static String standIn(ResourceId id) {
    return id + ".PrivateIp";
  }
}
