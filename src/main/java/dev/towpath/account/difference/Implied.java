package dev.towpath.account.difference;

import dev.towpath.model.Containment;
import dev.towpath.model.ElasticNetworkInterface;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.NetworkAcl;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.NetworkInterfaceAttachment;
import dev.towpath.model.Observation;
import dev.towpath.model.PrefixList;
import dev.towpath.model.Ref;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Route;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.SubnetNetworkAclAssociation;
import dev.towpath.model.SubnetRouteTableAssociation;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;

/**
 * What an account shows though nobody made it, and a design leaves unsaid: default groups and ACLs,
 * main route tables, what services own. Only untouched ones: a rule that somebody added to a
 * default group is a difference.
 */
public final class Implied {
  private static final String MAIN = "main_";
  private static final String MANAGED_POLICY = "arn:aws[a-z-]*:iam::aws:policy/.*";
  private final Topology topology;

  /** Asks about the resources of a topology. */
  public Implied(Topology topology) {
    this.topology = topology;
  }

  /** Whether nobody made the resource, and nobody changed it. */
  public boolean is(Resource resource) {
    return switch (resource) {
      case SecurityGroup group -> isDefault(group);
      case NetworkAcl acl -> isOpen(acl);
      case NetworkAclEntry entry -> is(entry.networkAcl(), NetworkAcl.class);
      case SubnetNetworkAclAssociation association ->
          is(association.networkAcl(), NetworkAcl.class);
      case RouteTable table -> isEmptyMain(table);
      case SubnetRouteTableAssociation association ->
          is(association.routeTable(), RouteTable.class);
      case Route route ->
          route.isPropagated() || route.gateway().equals(new Ref.Outside<>("local"));
      case ElasticNetworkInterface card ->
          card.isManaged() || Containment.ownerOf(topology, card).isPresent();
      case NetworkInterfaceAttachment attachment -> attachment.isPrimary();
      case PrefixList list -> list.isOfAws();
      case ManagedPolicy policy -> policy.id().value().matches(MANAGED_POLICY);
      default -> false;
    };
  }

  private <R extends Resource> boolean is(Ref<R> ref, Class<R> kind) {
    return topology.get(ref, kind).filter(this::is).isPresent();
  }

  /** The group that each VPC has: everything among its members, everything out. */
  private boolean isDefault(SecurityGroup group) {
    boolean made =
        group.rest().isObserved(Observation.DEFAULT)
            || group.groupName().equals(Value.of("default"));
    boolean own =
        group.ingress().stream().allMatch(rule -> rule.sourceSecurityGroup().isTo(group.id()));
    boolean used =
        topology
            .referrers(group.id())
            .anyMatch(r ->
                !r.id().equals(group.id()) && !(r instanceof SecurityGroup) && !isOfService(r));
    return made && own && !used;
  }

  private boolean isOfService(Resource resource) {
    return resource instanceof ElasticNetworkInterface card && is(card);
  }

  /** An ACL whose entries let everything pass, as the one that each VPC has. */
  private boolean isOpen(NetworkAcl acl) {
    boolean made =
        acl.rest().isObserved(Observation.DEFAULT) || Identities.deployed(acl).isPresent();
    List<NetworkAclEntry> entries = topology.referrers(acl.id(), NetworkAclEntry.class).toList();
    return made && !entries.isEmpty() && entries.stream().allMatch(Implied::letsAllPass);
  }

  private static boolean letsAllPass(NetworkAclEntry entry) {
    String block = entry.cidrBlock().known().map(Object::toString).orElse("");
    String block6 = entry.ipv6CidrBlock().known().map(Object::toString).orElse("");
    return entry.ruleAction().equals(Value.of("allow"))
        && entry.protocol().equals(Value.of(-1))
        && (block.equals("0.0.0.0/0") || block6.equals("::/0"));
  }

  private boolean isEmptyMain(RouteTable table) {
    boolean main =
        table.rest().isObserved(Observation.MAIN)
            || topology
                .referrers(table.id(), SubnetRouteTableAssociation.class)
                .map(SubnetRouteTableAssociation::id)
                .map(ResourceId::value)
                .allMatch(id -> id.startsWith(MAIN));
    return main
        && Identities.deployed(table).isPresent()
        && topology.referrers(table.id(), Route.class).allMatch(this::is);
  }
}
