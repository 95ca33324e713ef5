package dev.towpath.proof;

import dev.towpath.model.IngressRule;
import dev.towpath.model.Instance;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A protocol and a port at which an instance seems to listen.
 *
 * @param protocol {@code tcp} or {@code udp}
 * @param port from 0 to 65535
 */
record Listening(String protocol, int port) implements Comparable<Listening> {
  /** Asked for where the groups name no port of their own. */
  private static final Listening HTTPS = new Listening("tcp", 443);

  private static final Set<String> WITH_PORTS = Set.of("tcp", "udp");

  /** Wider ranges are there for answers and media, and not one service a port. */
  private static final int WIDEST = 16;

  /** The ports that the groups of an instance let in one by one, else that of HTTPS. */
  static List<Listening> of(Topology topology, Instance instance) {
    TreeSet<Listening> ports = new TreeSet<>();
    instance.securityGroups().stream()
        .flatMap(group -> topology.get(group, SecurityGroup.class).stream())
        .flatMap(group ->
            Stream.concat(
                group.ingress().stream().flatMap(Listening::of),
                topology
                    .referrers(group.id(), SecurityGroupIngress.class)
                    .filter(rule -> rule.group().isTo(group.id()))
                    .flatMap(Listening::of)))
        .forEach(ports::add);
    return ports.isEmpty() ? List.of(HTTPS) : List.copyOf(ports);
  }

  private static Stream<Listening> of(IngressRule rule) {
    return of(rule.ipProtocol().or(""), rule.fromPort().or(-1), rule.toPort().or(-1));
  }

  private static Stream<Listening> of(SecurityGroupIngress rule) {
    return of(rule.ipProtocol().or(""), rule.fromPort().or(-1), rule.toPort().or(-1));
  }

  private static Stream<Listening> of(String protocol, int from, int to) {
    boolean few = WITH_PORTS.contains(protocol) && from >= 0 && to >= from && to - from < WIDEST;
    return few
        ? IntStream.rangeClosed(from, to).mapToObj(port -> new Listening(protocol, port))
        : Stream.empty();
  }

  @Override
  public int compareTo(Listening other) {
    int order = protocol.compareTo(other.protocol);
    return order != 0 ? order : Integer.compare(port, other.port);
  }
}
