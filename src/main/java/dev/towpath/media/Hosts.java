package dev.towpath.media;

import dev.towpath.media.Destination.Addressee;
import dev.towpath.model.Cidr;
import dev.towpath.model.Input;
import dev.towpath.model.Instance;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.Message;
import dev.towpath.model.NetworkInterface;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Subnet;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hosts that URLs name, as seen from where a connection starts. */
record Hosts(Topology topology, Source source) {
  private static final String ROOM = "media";

  /** EC2's private names, such as {@code ip-10-0-1-20.ap-northeast-1.compute.internal}. */
  private static final Pattern EC2_NAME =
      Pattern.compile(
          "ip-(\\d{1,3})-(\\d{1,3})-(\\d{1,3})-(\\d{1,3})\\..*(?:compute|ec2)\\.internal");

  private static final Pattern OF_AWS =
      Pattern.compile(
          "(?:.+\\.)?(mediapackage|mediapackagev2|mediastore)\\.([a-z0-9-]+)\\.amazonaws\\.com");

  /** Endings that the internet's name servers do not know (RFC 6762, RFC 8375, ICANN). */
  private static final List<String> PRIVATE_ENDINGS =
      List.of(".internal", ".local", ".lan", ".home.arpa", ".localdomain", ".corp", ".home");

  /** Where a destination leads. */
  Target target(Destination destination, Url url) {
    return destination.behind().isPresent()
        ? behind(destination.behind().get())
        : target(url.host());
  }

  /** Where a host leads. */
  Target target(String written) {
    String host = written.toLowerCase(Locale.ROOT);
    Optional<Cidr> address = Cidr.parse(host).or(() -> ec2(host).flatMap(Cidr::parse));
    if (address.isPresent()) {
      return address(ec2(host).orElse(host), address.get());
    }
    Matcher aws = OF_AWS.matcher(host);
    if (aws.matches()) {
      return aws.group(1).equals("mediastore")
          ? new Target.Refused(Message.of(ROOM, "mediaStore"))
          : new Target.Service(aws.group(1), aws.group(2), Optional.empty());
    }
    boolean isPrivate = host.indexOf('.') < 0 || PRIVATE_ENDINGS.stream().anyMatch(host::endsWith);
    return isPrivate
        ? new Target.Unresolved(Message.of(ROOM, "privateName", written))
        : new Target.Host(written);
  }

  private static Optional<String> ec2(String host) {
    Matcher matcher = EC2_NAME.matcher(host);
    return matcher.matches()
        ? Optional.of(
            String.join(
                ".", matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
        : Optional.empty();
  }

  private Target address(String host, Cidr address) {
    if (Reserved.isMulticast(address)) {
      return new Target.Unresolved(Message.of(ROOM, "multicast", host));
    }
    if (isOutside() && Reserved.isPrivate(address)) {
      return new Target.Refused(Message.of(ROOM, "privateFromOutside", host));
    }
    return topology.fact(new InstancesByAddress()).getOrDefault(host, List.of()).stream()
        .filter(this::isInOwnVpc)
        .findFirst()
        .<Target>map(Target.Interface::new)
        .orElseGet(() -> new Target.Address(host));
  }

  private Target behind(Addressee addressee) {
    Resource resource = topology.get(addressee.resource()).orElseThrow();
    Target target =
        switch (resource) {
          case Input input -> Endpoints.target(input, addressee.number());
          case MediaConnectFlow flow -> Endpoints.target(topology, flow);
          case MediaPackageV2Channel channel ->
              new Target.Service(
                  "mediapackagev2", channel.home().region(), Optional.of(channel.id()));
          default -> new Target.Interface(addressee.resource());
        };
    return isOutside() && !(target instanceof Target.Service)
        ? new Target.Refused(Message.of(ROOM, "privateFromOutside", addressee.resource().value()))
        : target;
  }

  /** Whether the connection surely starts outside every VPC. */
  private boolean isOutside() {
    return source instanceof Source.ServiceNetwork || source instanceof Source.Internet;
  }

  private boolean isInOwnVpc(ResourceId instance) {
    Optional<Ref<Vpc>> own = source.inVpc().map(NetworkInterface::subnet).flatMap(this::vpcOf);
    Optional<Ref<Vpc>> other =
        topology
            .get(instance, Instance.class)
            .flatMap(i -> i.subnet().target())
            .flatMap(this::vpcOf);
    return own.isEmpty() || own.equals(other);
  }

  private Optional<Ref<Vpc>> vpcOf(ResourceId subnet) {
    return topology.get(subnet, Subnet.class).map(Subnet::vpc);
  }
}
