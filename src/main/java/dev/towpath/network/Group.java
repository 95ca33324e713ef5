package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Ref;
import dev.towpath.model.Resolver;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.Vpc;
import java.util.List;
import java.util.Optional;

/** Which security group it is, on an interface or named by a rule. */
sealed interface Group {

  /**
   * A group of the design.
   *
   * @param physicalId AWS's id or its stand-in
   */
  record Declared(ResourceId id, String name, String physicalId) implements Group {}

  /** The group that AWS makes with the VPC: all out, in only from itself. */
  record Default(ResourceId vpc, Message name) implements Group {}

  /** A group that the design names but does not hold. */
  record Foreign(String name) implements Group {}

  /** The groups that references name; none means the VPC's default group. */
  static List<Group> of(Topology topology, Vpc vpc, List<Ref<SecurityGroup>> refs) {
    return refs.isEmpty()
        ? List.of(defaultOf(topology, vpc))
        : refs.stream().map(ref -> of(topology, ref)).toList();
  }

  /** The group that a reference names. */
  static Group of(Topology topology, Ref<SecurityGroup> ref) {
    return switch (ref) {
      case Ref.To<SecurityGroup>(ResourceId id) -> named(topology, id);
      case Ref.Outside<SecurityGroup>(String physicalId) -> new Foreign(physicalId);
      case Ref.Formula<SecurityGroup>(var json) -> new Foreign(Words.of(json));
      case Ref.None<SecurityGroup> _ -> new Foreign("");
    };
  }

  private static Group named(Topology topology, ResourceId id) {
    // Fn::GetAtt DefaultSecurityGroup of a VPC is read as a reference to the VPC itself.
    Optional<Group> ofVpc = topology.get(id, Vpc.class).map(vpc -> defaultOf(topology, vpc));
    return topology
        .get(id, SecurityGroup.class)
        .map(Group::declared)
        .or(() -> ofVpc)
        .orElseGet(() -> new Foreign(id.value()));
  }

  private static Group declared(SecurityGroup group) {
    return new Declared(group.id(), Names.of(group), Resolver.physicalId(group));
  }

  private static Group defaultOf(Topology topology, Vpc vpc) {
    return topology
        .referrers(vpc.id(), SecurityGroup.class)
        // No one but AWS can name a group "default", so a scanned one of that name is it.
        .filter(group -> group.groupName().equals(Value.of("default")))
        .findFirst()
        .map(Group::declared)
        .orElseGet(
            () -> new Default(vpc.id(), Hops.words("sg.default", Names.of(topology, vpc.id()))));
  }

  /** Whether both are the same group; empty where that cannot be told. */
  default Optional<Boolean> isSame(Group other) {
    if ((this instanceof Default && other instanceof Declared)
        || (this instanceof Declared && other instanceof Default)) {
      return Optional.of(false);
    }
    if (this instanceof Default && other instanceof Default) {
      return Optional.of(equals(other));
    }
    return awsId().flatMap(id -> other.awsId().map(id::equals));
  }

  /** AWS's id or its stand-in, where it can be said. */
  default Optional<String> awsId() {
    return switch (this) {
      case Declared(ResourceId id, String _, String physicalId) ->
          // A scan may have ids of another form than AWS's, which are ids all the same.
          Optional.of(id.value().startsWith("sg-") ? id.value() : physicalId);
      case Foreign(String name) -> Optional.of(name).filter(id -> id.startsWith("sg-"));
      case Default _ -> Optional.empty();
    };
  }

  /** What people call it. */
  default Object words() {
    return switch (this) {
      case Declared(ResourceId _, String name, String _) -> name;
      case Default(ResourceId _, Message name) -> name;
      case Foreign(String name) -> name;
    };
  }

  /** The resource, where the design holds it. */
  default Optional<ResourceId> resource() {
    return this instanceof Declared(ResourceId id, String _, String _)
        ? Optional.of(id)
        : Optional.empty();
  }
}
