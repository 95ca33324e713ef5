package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.OtherResource;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the design and AWS's documents know of the prefix lists that routes and rules name. */
record PrefixLists(Topology topology) {
  private static final String TYPE = "AWS::EC2::PrefixList";

  /**
   * A prefix list.
   *
   * @param service the service whose addresses it holds, where it is one of AWS's
   * @param entries empty where they are not all known
   */
  record PrefixList(Optional<AwsService> service, Optional<List<Cidr>> entries) {
    private static final PrefixList UNKNOWN = new PrefixList(Optional.empty(), Optional.empty());

    /** Which of a peer's addresses are in the list; empty where that is not known. */
    Optional<List<Cidr>> of(Peer peer) {
      if (service.isPresent() && service.equals(peer.service())) {
        return Optional.of(peer.addresses());
      }
      // Two services share no addresses.
      boolean another = service.isPresent() && peer.service().isPresent();
      return another ? Optional.of(List.of()) : entries;
    }
  }

  /** The list that a property of a resource in that Region names. */
  PrefixList named(Value<String> value, Home home) {
    Optional<PrefixList> list =
        switch (value) {
          case Value.Known<String>(String id) -> list(id, home);
          case Value.Formula<String>(Json json) ->
              json instanceof Json.Obj object
                  ? References.direct(object).flatMap(this::stated)
                  : Optional.empty();
          case Value.Absent<String> _, Value.Unknown<String> _ -> Optional.empty();
        };
    return list.orElse(PrefixList.UNKNOWN);
  }

  private Optional<PrefixList> list(String id, Home home) {
    Optional<PrefixList> stated = id.isBlank() ? Optional.empty() : stated(ResourceId.of(id));
    return stated.or(() ->
        AwsPrefixLists.service(home.region(), id)
            .map(service -> new PrefixList(Optional.of(service), Optional.empty())));
  }

  private Optional<PrefixList> stated(ResourceId id) {
    return topology
        .get(id, OtherResource.class)
        .filter(other -> other.type().equals(TYPE))
        .map(other -> other.rest().properties())
        .map(p -> new PrefixList(p.text("PrefixListName").flatMap(AwsService::parse), entries(p)));
  }

  private static Optional<List<Cidr>> entries(Json.Obj list) {
    List<Json> entries = list.list("Entries");
    List<Cidr> known = entries.stream().flatMap(PrefixLists::block).toList();
    boolean all = !entries.isEmpty() && known.size() == entries.size();
    return all ? Optional.of(known) : Optional.empty();
  }

  private static Stream<Cidr> block(Json entry) {
    return entry instanceof Json.Obj object
        ? object.text("Cidr").flatMap(Cidr::parse).stream()
        : Stream.empty();
  }
}
