package dev.towpath.network;

import dev.towpath.model.Designs;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Target;
import dev.towpath.model.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces for tests: from an interface of a channel, or of an instance. */
final class Traces {
  static final Target S3 = new Target.Service("s3", "ap-northeast-1", Optional.empty());
  static final Target ANY_HOST = new Target.AnyHost(Hops.words("peer.anyHost"));

  private Traces() {}

  /** An interface of a channel {@code Channel} in a subnet, with groups and maybe an address. */
  static NetworkInterface in(String subnet, String... groups) {
    return new NetworkInterface(
        ResourceId.of("Channel"),
        ResourceId.of(subnet),
        Stream.of(groups).map(g -> Ref.<SecurityGroup>to(ResourceId.of(g))).toList(),
        Optional.empty(),
        Optional.empty());
  }

  static NetworkInterface withAddress(NetworkInterface in, String address) {
    return new NetworkInterface(
        in.owner(),
        in.subnet(),
        in.securityGroups(),
        in.privateAddress(),
        Optional.of(ResourceId.of(address)));
  }

  /** The primary interface of an instance of the design. */
  static NetworkInterface of(Designs designs, String instance) {
    return new Network(designs.topology())
        .interfaceOf(ResourceId.of(instance), Optional.empty())
        .orElseThrow();
  }

  static Path https(Designs designs, NetworkInterface from, Target to) {
    return new Network(designs.topology()).trace(from, to, "tcp", 443);
  }

  static Target to(String resource) {
    return new Target.Interface(ResourceId.of(resource));
  }

  static List<String> components(Path path) {
    return path.hops().stream()
        .map(hop -> (hop.direction() == Hop.Direction.RETURN ? "<" : "") + hop.component().value())
        .toList();
  }

  static String words(Path path) {
    return Texts.in(Locale.ENGLISH).text(path.deciding().what());
  }
}
