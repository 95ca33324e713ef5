package dev.towpath.network;

import java.util.List;

/**
 * A security group with its rules.
 *
 * @param outwardOpen whether it may have outbound rules that are not known
 * @param inwardOpen whether it may have inbound rules that are not known
 */
record GroupRules(
    Group group,
    List<GroupRule> outward,
    boolean outwardOpen,
    List<GroupRule> inward,
    boolean inwardOpen) {

  /** Of a group that the design does not hold. */
  static GroupRules unknown(Group group) {
    return new GroupRules(group, List.of(), true, List.of(), true);
  }

  List<GroupRule> rules(boolean out) {
    return out ? outward : inward;
  }

  boolean isOpen(boolean out) {
    return out ? outwardOpen : inwardOpen;
  }
}
