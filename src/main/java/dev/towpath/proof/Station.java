package dev.towpath.proof;

import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import java.util.Optional;

/**
 * Something that opens connections.
 *
 * @param resource the resource: an instance, a network interface, a channel, or a subnet for any
 *     instance in it; empty for the internet
 * @param name what people call it
 * @param from where its connections start
 */
public record Station(Optional<ResourceId> resource, Message name, Source from) {
  static Station inVpc(ResourceId resource, Message name, NetworkInterface at) {
    return new Station(Optional.of(resource), name, new Source.Interface(at));
  }
}
