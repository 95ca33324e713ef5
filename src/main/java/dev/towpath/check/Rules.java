package dev.towpath.check;

import dev.towpath.check.design.DanglingReference;
import dev.towpath.check.design.IdOfOtherKind;
import dev.towpath.check.design.PropertyUnreadable;
import dev.towpath.check.design.ReferenceOfOtherKind;
import dev.towpath.check.design.RequiredMissing;
import dev.towpath.check.design.ValueNotAllowed;
import dev.towpath.check.vpc.AclNumberTwice;
import dev.towpath.check.vpc.AddressUsedTwice;
import dev.towpath.check.vpc.BlockInvalid;
import dev.towpath.check.vpc.BlockMissing;
import dev.towpath.check.vpc.BlockSize;
import dev.towpath.check.vpc.EndpointGroupClosed;
import dev.towpath.check.vpc.EndpointOfOtherRegion;
import dev.towpath.check.vpc.EndpointShape;
import dev.towpath.check.vpc.GatewayEndpointDns;
import dev.towpath.check.vpc.GatewayNotAttached;
import dev.towpath.check.vpc.GroupOfOtherVpc;
import dev.towpath.check.vpc.NatAddress;
import dev.towpath.check.vpc.PartOfOtherVpc;
import dev.towpath.check.vpc.PrivateDnsFlags;
import dev.towpath.check.vpc.PrivateDnsTwice;
import dev.towpath.check.vpc.RouteShape;
import dev.towpath.check.vpc.RouteTwice;
import dev.towpath.check.vpc.SubnetInTwoTables;
import dev.towpath.check.vpc.SubnetOutsideVpc;
import dev.towpath.check.vpc.SubnetWithTwoAcls;
import dev.towpath.check.vpc.SubnetsOverlap;
import dev.towpath.check.vpc.TwoEndpointsOnTable;
import dev.towpath.check.vpc.TwoInternetGateways;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules, by id. */
public final class Rules {
  private static final List<Rule> ALL =
      Stream.of(design(), vpc())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }

  private static List<Rule> vpc() {
    return List.of(
        new SubnetOutsideVpc(),
        new SubnetsOverlap(),
        new BlockSize(),
        new BlockMissing(),
        new BlockInvalid(),
        new GroupOfOtherVpc(),
        new SubnetInTwoTables(),
        new SubnetWithTwoAcls(),
        new PartOfOtherVpc(),
        new TwoInternetGateways(),
        new GatewayNotAttached(),
        new NatAddress(),
        new AddressUsedTwice(),
        new TwoEndpointsOnTable(),
        new EndpointOfOtherRegion(),
        new EndpointShape(),
        new EndpointGroupClosed(),
        new PrivateDnsFlags(),
        new GatewayEndpointDns(),
        new PrivateDnsTwice(),
        new AclNumberTwice(),
        new RouteShape(),
        new RouteTwice());
  }

  private static List<Rule> design() {
    return List.of(
        new DanglingReference(),
        new ReferenceOfOtherKind(),
        new IdOfOtherKind(),
        new RequiredMissing(),
        new ValueNotAllowed(),
        new PropertyUnreadable());
  }
}
