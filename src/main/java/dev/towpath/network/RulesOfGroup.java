package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.EgressRule;
import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.IngressRule;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
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
      case Group.Default(ResourceId vpc, var _) -> ofDefault(topology, vpc);
      case Group.Foreign _ -> GroupRules.unknown(group);
    };
  }

  /** All out, in only from itself, and what rules of their own add by the VPC's attribute. */
  private GroupRules ofDefault(Topology topology, ResourceId vpc) {
    Home home = topology.get(vpc).map(Resource::home).orElse(Home.DEFAULT);
    Side out = outward(topology, vpc, home, List.of());
    Side in = inward(topology, vpc, home, List.of());
    List<GroupRule> inward = new ArrayList<>(in.rules());
    inward.add(GroupRule.all(new GroupRule.Who.Members(group), vpc.value()));
    List<GroupRule> outward = out.rules().isEmpty() ? ALL_OUT : out.rules();
    return new GroupRules(group, outward, out.open(), inward, in.open());
  }

  private GroupRules declared(Topology topology, SecurityGroup declared) {
    Side out = outward(topology, declared.id(), declared.home(), declared.egress());
    Side in = inward(topology, declared.id(), declared.home(), declared.ingress());
    boolean outOpen = out.open() || isUnread(declared, "SecurityGroupEgress");
    boolean inOpen = in.open() || isUnread(declared, "SecurityGroupIngress");
    // AWS's first rule goes with the first one that is stated, in the group or beside it.
    List<GroupRule> outward = out.rules().isEmpty() && !outOpen ? ALL_OUT : out.rules();
    return new GroupRules(group, outward, outOpen, in.rules(), inOpen);
  }

  private static Side outward(
      Topology topology, ResourceId group, Home home, List<EgressRule> stated) {
    List<GroupRule> rules = new ArrayList<>();
    for (EgressRule rule : stated) {
      rules.add(GroupRule.Stated.of(rule).compiled(topology, home, Optional.empty()));
    }
    boolean open = false;
    for (SecurityGroupEgress rule :
        new Parts(topology)
            .of(group, SecurityGroupEgress.class, "GroupId", SecurityGroupEgress::group)) {
      boolean own = rule.group().isTo(group);
      open |= !own;
      if (own) {
        rules.add(
            GroupRule.Stated.of(rule.rule()).compiled(topology, home, Optional.of(rule.id())));
      }
    }
    return new Side(rules, open);
  }

  private static Side inward(
      Topology topology, ResourceId group, Home home, List<IngressRule> stated) {
    List<GroupRule> rules = new ArrayList<>();
    for (IngressRule rule : stated) {
      rules.add(GroupRule.Stated.of(rule).compiled(topology, home, Optional.empty()));
    }
    boolean open = false;
    for (SecurityGroupIngress rule :
        new Parts(topology)
            .of(group, SecurityGroupIngress.class, "GroupId", SecurityGroupIngress::group)) {
      boolean own = rule.group().isTo(group);
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
