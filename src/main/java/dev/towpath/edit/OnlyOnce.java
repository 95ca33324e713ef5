package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Instance;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What AWS lets only one resource have, and a copy therefore must not. */
final class OnlyOnce {
  private static final List<String> NAMES = List.of("BucketName", "RoleName", "GroupName");

  private OnlyOnce() {}

  /** The resource without what its copy cannot have too; what is copied with it may stay. */
  static Resource leftOut(Resource resource, Set<ResourceId> copied) {
    Resource result = resource;
    for (String name : NAMES) {
      result = without(result, name);
    }
    return switch (result) {
      case Instance instance -> without(instance, "PrivateIpAddress");
      case Channel channel -> alone(channel, copied);
      default -> result;
    };
  }

  private static Resource without(Resource resource, String property) {
    return Properties.get(resource, property).isEmpty()
        ? resource
        : Properties.with(resource, property, new Json.Nul());
  }

  private static Resource alone(Channel channel, Set<ResourceId> copied) {
    Json.Obj properties = Properties.of(channel);
    Resource result = channel;
    if (!copied.containsAll(named(properties.list("InputAttachments")))) {
      result = without(result, "InputAttachments");
    }
    Json.Obj vpc = properties.object("Vpc");
    String addresses = "PublicAddressAllocationIds";
    boolean shared = !copied.containsAll(named(vpc.list(addresses)));
    return shared ? Properties.with(result, "Vpc", vpc.without(addresses)) : result;
  }

  private static Set<ResourceId> named(List<Json> values) {
    Set<ResourceId> ids = new LinkedHashSet<>();
    values.forEach(value -> References.collect(value, ids));
    return ids;
  }
}
