package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The resources that are being made of answers. All ids are announced first, so that a reference
 * leads to a resource where it was scanned and keeps AWS's id where it was not.
 */
final class Inventory {
  /** What EC2 gives an id that comes once in the world; names and numbers may come again. */
  private static final Set<String> UNIQUE =
      Set.of(
          "vpc",
          "subnet",
          "table",
          "igw",
          "nat",
          "endpoint",
          "group",
          "acl",
          "address",
          "instance",
          "eni",
          "pcx",
          "tgw",
          "attachment",
          "transitTable",
          "eigw",
          "vgw",
          "cgw",
          "vpn",
          "list",
          "bucket",
          "dhcp",
          "flowLog",
          "endpointService",
          "balancer",
          "targetGroup",
          "firewall",
          "firewallPolicy",
          "dxGateway",
          "dxConnection",
          "vif",
          "flow");

  private Home home;
  private final Map<String, ResourceId> ids = new HashMap<>();
  private final Map<ResourceId, String> taken = new HashMap<>();
  private Topology topology = Topology.EMPTY;

  Inventory(Home home) {
    this.home = home;
  }

  /** What follows is of that account and Region. */
  void enter(Home where) {
    home = where;
  }

  Home home() {
    return home;
  }

  Topology topology() {
    return topology;
  }

  /**
   * Announces a resource by AWS's id, which is unique within its kind and Region. Two kinds may
   * share an id, such as a bucket and a role of one name; the later then carries its kind's name as
   * well, and of two accounts the later one its number.
   */
  void announce(String kind, String awsId) {
    announce(kind, awsId, awsId);
  }

  /** The same for what has a name that is easier to read than its id. */
  void announce(String kind, String awsId, String name) {
    if (awsId.isBlank() || name.isBlank()) {
      return;
    }
    if (ids.containsKey(here(kind, awsId)) || ids.containsKey(kind + " " + awsId)) {
      return;
    }
    ResourceId id = ResourceId.of(name);
    if (taken.containsKey(id) && !kind.equals(taken.get(id))) {
      id = ResourceId.of(name + "-" + kind);
    }
    id = taken.containsKey(id) ? freeId(name) : id;
    ids.put(here(kind, awsId), id);
    ids.putIfAbsent(inAccount(kind, awsId), id);
    if (UNIQUE.contains(kind)) {
      ids.putIfAbsent(kind + " " + awsId, id);
    }
    taken.put(id, kind);
  }

  /**
   * The resource of this Region, else of this account, else of the world where the id is unique.
   */
  Optional<ResourceId> find(String kind, String awsId) {
    return Stream.of(here(kind, awsId), inAccount(kind, awsId), kind + " " + awsId)
        .flatMap(key -> Optional.ofNullable(ids.get(key)).stream())
        .findFirst();
  }

  private String here(String kind, String awsId) {
    return home.account() + "/" + home.region() + " " + kind + " " + awsId;
  }

  private String inAccount(String kind, String awsId) {
    return home.account() + " " + kind + " " + awsId;
  }

  /** For a name that another account or Region uses as well. */
  private ResourceId freeId(String awsId) {
    String base = awsId + "-" + home.account();
    ResourceId id = ResourceId.of(base);
    if (taken.containsKey(id)) {
      id = ResourceId.of(base + "-" + home.region());
    }
    for (int number = 2; taken.containsKey(id); number++) {
      id = ResourceId.of(base + "-" + home.region() + "-" + number);
    }
    return id;
  }

  /** Whether an announced resource has been added. */
  boolean isAdded(String kind, String awsId) {
    return find(kind, awsId).filter(topology::contains).isPresent();
  }

  /** A reference where the resource was scanned, else AWS's id. */
  Json ref(String kind, String awsId) {
    return find(kind, awsId)
        .<Json>map(id -> Json.of("Ref", id.value()))
        .orElseGet(() -> Json.of(awsId));
  }

  /** An attribute of the resource where it was scanned, else the text. */
  Json attribute(String kind, String awsId, String attribute, String otherwise) {
    return find(kind, awsId)
        .<Json>map(id -> Json.of("Fn::GetAtt", Json.list(Json.of(id.value()), Json.of(attribute))))
        .orElseGet(() -> Json.of(otherwise));
  }

  Json refs(String kind, List<String> awsIds) {
    return new Json.Arr(awsIds.stream().map(id -> ref(kind, id)).toList());
  }

  Json attributes(String kind, List<String> awsIds, String attribute) {
    return new Json.Arr(awsIds.stream().map(id -> attribute(kind, id, attribute, id)).toList());
  }

  /** Adds an announced resource. */
  void add(String type, String kind, String awsId, Json.Obj properties) {
    add(type, kind, awsId, properties, Json.Obj.EMPTY);
  }

  /** Adds an announced resource with what AWS says of it beside its properties. */
  void add(String type, String kind, String awsId, Json.Obj properties, Json.Obj observed) {
    find(kind, awsId).ifPresent(id -> add(type, id.value(), home, properties, observed));
  }

  /** Adds a resource that nothing else names, such as a route, under an id made of others. */
  void addPart(String type, String derivedId, Json.Obj properties) {
    addPart(type, derivedId, properties, Json.Obj.EMPTY);
  }

  /** Adds such a resource with what AWS says of it beside its properties. */
  void addPart(String type, String derivedId, Json.Obj properties, Json.Obj observed) {
    add(type, topology.freeId(derivedId).value(), home, properties, observed);
  }

  /** Adds a resource of another home than the scan's. */
  void add(String type, String id, Home where, Json.Obj properties) {
    add(type, id, where, properties, Json.Obj.EMPTY);
  }

  private void add(String type, String id, Home where, Json.Obj properties, Json.Obj observed) {
    String logical = Observation.LOGICAL_ID.key();
    Json.Obj told = properties.get(logical).map(v -> observed.with(logical, v)).orElse(observed);
    topology =
        topology.with(
            Properties.read(type, ResourceId.of(id), where, properties.without(logical), told));
  }
}
