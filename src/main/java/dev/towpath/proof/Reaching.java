package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Cidr;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.Instance;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Traces from all sources to one target, or from one source to all. */
record Reaching(Topology topology, Optional<WhoCan.Service> service) {
  private static final int HTTPS = 443;

  /** Stands for all hosts of the internet (RFC 2606). */
  private static final String ANY_HOST = "example.com";

  /** Something that can be reached at a port. */
  private record Aim(
      Optional<ResourceId> resource, Message name, Target target, String protocol, int port) {}

  static boolean isTarget(Resource resource) {
    return resource instanceof Instance
        || resource instanceof ElasticNetworkInterface
        || resource instanceof Bucket;
  }

  WhoCan to(ResourceId resource) {
    List<Aim> aims = topology.get(resource).stream().flatMap(this::aims).toList();
    Stream<Resource> sources =
        Stream.concat(topology.all(Instance.class), topology.all(Channel.class));
    Stream<Station> within =
        sources
            .filter(source -> !source.id().equals(resource))
            .flatMap(source -> stations(source.id()));
    return new WhoCan(
        Stream.concat(within, fromInternet(resource))
            .flatMap(station -> aims.stream().map(aim -> reach(station, aim)))
            .toList());
  }

  WhoCan from(ResourceId resource) {
    List<Aim> aims =
        Stream.of(
                topology.all(Instance.class).filter(i -> !i.id().equals(resource)),
                topology.all(Bucket.class))
            .flatMap(targets -> targets)
            .flatMap(this::aims)
            .toList();
    return new WhoCan(
        stations(resource)
            .flatMap(station ->
                Stream.concat(aims.stream(), Stream.of(internet())).map(aim -> reach(station, aim)))
            .toList());
  }

  /** Hosts on the internet, where the target is not a service's own, which they reach anyway. */
  private Stream<Station> fromInternet(ResourceId resource) {
    boolean placed = topology.get(resource).filter(r -> !(r instanceof Bucket)).isPresent();
    Source anywhere = new Source.Internet(List.of(Cidr.ANY_IPV4));
    return placed
        ? Stream.of(new Station(Optional.empty(), words("reach.internet"), anywhere))
        : Stream.empty();
  }

  private Stream<Station> stations(ResourceId resource) {
    return topology.fact(new StationsOf(resource)).stream();
  }

  private Stream<Aim> aims(Resource resource) {
    Optional<ResourceId> id = Optional.of(resource.id());
    Message name = words("station.resource", Names.of(resource));
    return switch (resource) {
      case Instance instance ->
          listening(instance)
              .map(l ->
                  new Aim(id, name, new Target.Interface(instance.id()), l.protocol(), l.port()));
      case ElasticNetworkInterface at ->
          Stream.of(
              new Aim(
                  id,
                  name,
                  new Target.Interface(at.id()),
                  service.map(WhoCan.Service::protocol).orElse("tcp"),
                  service.map(WhoCan.Service::port).orElse(HTTPS)));
      case Bucket bucket ->
          Stream.of(
              new Aim(
                  id, name, new Target.Service("s3", bucket.home().region(), id), "tcp", HTTPS));
      default -> Stream.empty();
    };
  }

  private Stream<Listening> listening(Instance instance) {
    return service
        .map(s -> Stream.of(new Listening(s.protocol(), s.port())))
        .orElseGet(() -> Listening.of(topology, instance).stream());
  }

  private Aim internet() {
    Message name = words("reach.internet");
    return new Aim(
        Optional.empty(),
        name,
        new Target.Host(ANY_HOST),
        service.map(WhoCan.Service::protocol).orElse("tcp"),
        service.map(WhoCan.Service::port).orElse(HTTPS));
  }

  private WhoCan.Reach reach(Station source, Aim aim) {
    return new WhoCan.Reach(
        source,
        aim.resource(),
        aim.name(),
        aim.target(),
        aim.protocol(),
        aim.port(),
        Trace.of(topology, source.from(), aim.target(), aim.protocol(), aim.port()));
  }

  private static Message words(String key, Object... arguments) {
    return Message.of("proof", key, arguments);
  }
}
