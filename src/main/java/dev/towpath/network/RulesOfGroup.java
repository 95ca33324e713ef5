package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.EgressRule;
import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SecurityGroupEgress;
import dev.towpath.model.SecurityGroupIngress;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of a security group, those that are resources of their own among them. */
record RulesOfGroup(Group group) implements Fact<GroupRules> {
  /** What AWS puts into a new group: everything out. */
  private static final List<GroupRule> ALL_OUT =
      List.of(
          GroupRule.all(new GroupRule.Who.Blocks(List.of(Cidr.ANY_IPV4)), "0.0.0.0/0"),
          GroupRule.all(new GroupRule.Who.Blocks(List.of(Cidr.ANY_IPV6)), "::/0"));

  /** The rules of one direction, and whether there may be others. */
  private record Side(List<GroupRule> rules, boolean open) {}

  @Override
  public GroupRules from(Topology topology) {
    return switch (group) {
      case Group.Declared(ResourceId id, String _, String _) ->
          topology
              .get(id, SecurityGroup.class)
              .map(declared -> declared(topology, declared))
              .orElseGet(() -> GroupRules.unknown(group));
      case Group.Default(ResourceId vpc, var _) ->
          new GroupRules(
              group,
              ALL_OUT,
              false,
              List.of(GroupRule.all(new GroupRule.Who.Members(group), vpc.value())),
              false);
      case Group.Foreign _ -> GroupRules.unknown(group);
    };
  }

  private GroupRules declared(Topology topology, SecurityGroup declared) {
    Side out = outward(topology, declared);
    Side in = inward(topology, declared);
    // AWS's first rule goes with the first one that is stated, in the group or beside it.
    List<GroupRule> outward = out.rules().isEmpty() && !out.open() ? ALL_OUT : out.rules();
    return new GroupRules(group, outward, out.open(), in.rules(), in.open());
  }

  private static Side outward(Topology topology, SecurityGroup declared) {
    Home home = declared.home();
    List<GroupRule> rules = new ArrayList<>();
    for (EgressRule rule : declared.egress()) {
      rules.add(GroupRule.Stated.of(rule).compiled(topology, home, Optional.empty()));
    }
    boolean open = isUnread(declared, "SecurityGroupEgress");
    for (SecurityGroupEgress rule :
        new Parts(topology)
            .of(declared.id(), SecurityGroupEgress.class, "GroupId", SecurityGroupEgress::group)) {
      boolean own = rule.group().isTo(declared.id());
      open |= !own;
      if (own) {
        rules.add(
            GroupRule.Stated.of(rule.rule()).compiled(topology, home, Optional.of(rule.id())));
      }
    }
    return new Side(rules, open);
  }

  private static Side inward(Topology topology, SecurityGroup declared) {
    Home home = declared.home();
    List<GroupRule> rules = new ArrayList<>();
    for (IngressRule rule : declared.ingress()) {
      rules.add(GroupRule.Stated.of(rule).compiled(topology, home, Optional.empty()));
    }
    boolean open = isUnread(declared, "SecurityGroupIngress");
    for (SecurityGroupIngress rule :
        new Parts(topology)
            .of(
                declared.id(),
                SecurityGroupIngress.class,
                "GroupId",
                SecurityGroupIngress::group)) {
      boolean own = rule.group().isTo(declared.id());
      // A rule may name its group by GroupName, which only a default VPC knows.
      open |= !own && !rule.group().isNone();
      if (own) {
        rules.add(
            GroupRule.Stated.of(rule.rule()).compiled(topology, home, Optional.of(rule.id())));
      }
    }
    return new Side(rules, open);
  }

  /** Whether the list could not be read, such as a formula that gives it. */
  private static boolean isUnread(SecurityGroup group, String property) {
    return group
        .rest()
        .properties()
        .get(property)
        .filter(json -> !json.equals(Json.list()))
        .isPresent();
  }
}
