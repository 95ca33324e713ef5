package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Optional;

/** What the design and AWS's documents know of the prefix lists that routes and rules name. */
record PrefixLists(Topology topology) {
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
      if (peer.service().isPresent() && service.equals(peer.service())) {
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
    return topology.get(id, dev.towpath.model.PrefixList.class).map(this::of);
  }

  /** A list of the design. */
  PrefixList of(dev.towpath.model.PrefixList list) {
    Optional<AwsService> service = list.prefixListName().known().flatMap(AwsService::parse);
    return new PrefixList(service, entries(list, service.isEmpty()));
  }

  /** Of an account's own list a scan tells all, so that one without entries is empty. */
  private static Optional<List<Cidr>> entries(dev.towpath.model.PrefixList list, boolean own) {
    List<Cidr> known =
        list.entries().stream().flatMap(entry -> entry.cidr().known().stream()).toList();
    boolean unread = list.rest().properties().get("Entries").isPresent();
    boolean told = !known.isEmpty() || (own && !list.rest().observed().isEmpty());
    boolean all = told && known.size() == list.entries().size() && !unread;
    return all ? Optional.of(known) : Optional.empty();
  }
}
