package dev.towpath.network;

import dev.towpath.model.Json;
import dev.towpath.model.Ref;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a security group in one direction.
 *
 * @param rules those that the design states
 * @param open whether there may be others, which are not known
 */
record GroupRules(List<GroupRule> rules, boolean open) {
  /** Of a group that the design does not hold. */
  static final GroupRules UNKNOWN = new GroupRules(List.of(), true);

  /** What a group sends; AWS's first rule stays where CloudFormation states none. */
  static GroupRules outward(Topology topology, SecurityGroup group) {
    boolean open = isOpen(topology, group, "Egress");
    List<GroupRule> own = group.egress().stream().map(GroupRule::of).toList();
    return new GroupRules(own.isEmpty() && !open ? List.of(GroupRule.ALL_OUT) : own, open);
  }

  /** What a group takes in. */
  static GroupRules inward(Topology topology, SecurityGroup group) {
    List<GroupRule> own = group.ingress().stream().map(GroupRule::of).toList();
    return new GroupRules(own, isOpen(topology, group, "Ingress"));
  }

  /** What the group that AWS makes with a VPC does: all out, in only from itself. */
  static GroupRules ofDefault(ResourceId vpc, boolean outward) {
    // A reference to the VPC stands for its default group, see Group.
    GroupRule rule = outward ? GroupRule.ALL_OUT : GroupRule.allFrom(Ref.to(vpc));
    return new GroupRules(List.of(rule), false);
  }

  private static boolean isOpen(Topology topology, SecurityGroup group, String direction) {
    String property = "SecurityGroup" + direction;
    Parts parts = new Parts(topology);
    boolean unread =
        group
            .rest()
            .properties()
            .get(property)
            .filter(json -> !json.equals(Json.list()))
            .isPresent();
    return unread
        || Stream.of("GroupId", "GroupName")
            .flatMap(owner -> parts.of(group.id(), "AWS::EC2::" + property, owner))
            .findAny()
            .isPresent();
  }
}
