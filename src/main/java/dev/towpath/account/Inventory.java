package dev.towpath.account;

import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The resources that are being made of answers. All ids are announced first, so that a reference
 * leads to a resource where it was scanned and keeps AWS's id where it was not.
 */
final class Inventory {
  private final Home home;
  private final Map<String, ResourceId> ids = new HashMap<>();
  private final Map<ResourceId, String> taken = new HashMap<>();
  private Topology topology = Topology.EMPTY;

  Inventory(Home home) {
    this.home = home;
  }

  Home home() {
    return home;
  }

  Topology topology() {
    return topology;
  }

  /**
   * Announces a resource by AWS's id, which is unique within its kind. Two kinds may share an id,
   * such as a bucket and a role of one name; the later then carries its kind's name as well.
   */
  void announce(String kind, String awsId) {
    if (find(kind, awsId).isPresent()) {
      return;
    }
    ResourceId id = ResourceId.of(awsId);
    if (taken.containsKey(id)) {
      id = ResourceId.of(awsId + "-" + kind);
    }
    ids.put(kind + " " + awsId, id);
    taken.put(id, kind);
  }

  Optional<ResourceId> find(String kind, String awsId) {
    return Optional.ofNullable(ids.get(kind + " " + awsId));
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
    topology = topology.with(Properties.read(type, ResourceId.of(id), where, properties, observed));
  }
}
