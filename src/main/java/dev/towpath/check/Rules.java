package dev.towpath.check;

import dev.towpath.check.change.ClassOfVpcChannel;
import dev.towpath.check.change.OwnershipTightened;
import dev.towpath.check.change.ReplacedOnDeployment;
import dev.towpath.check.cost.IdleAddress;
import dev.towpath.check.cost.IdleNat;
import dev.towpath.check.design.DanglingReference;
import dev.towpath.check.design.IdOfOtherKind;
import dev.towpath.check.design.PropertyUnreadable;
import dev.towpath.check.design.ReferenceOfOtherKind;
import dev.towpath.check.design.RequiredMissing;
import dev.towpath.check.design.ValueNotAllowed;
import dev.towpath.check.flow.BlockedFlow;
import dev.towpath.check.flow.BucketInOtherRegion;
import dev.towpath.check.flow.EndpointNotAssociated;
import dev.towpath.check.flow.MediaThroughNat;
import dev.towpath.check.flow.RegionLookUpUnknown;
import dev.towpath.check.flow.SharedNat;
import dev.towpath.check.flow.UnknownFlow;
import dev.towpath.check.flow.ZoneCrossed;
import dev.towpath.check.media.AclOnOwnerEnforced;
import dev.towpath.check.media.AnywhereInput;
import dev.towpath.check.media.ArchiveWithoutVideo;
import dev.towpath.check.media.BucketNameWithDot;
import dev.towpath.check.media.CdiInputWithoutVpc;
import dev.towpath.check.media.ChannelSecurityGroup;
import dev.towpath.check.media.ChannelWithoutRole;
import dev.towpath.check.media.CorrectionPorts;
import dev.towpath.check.media.DestinationKind;
import dev.towpath.check.media.DestinationVariables;
import dev.towpath.check.media.EncoderRange;
import dev.towpath.check.media.FewFreeAddresses;
import dev.towpath.check.media.FlowInterfaceMissing;
import dev.towpath.check.media.FlowInterfaceZone;
import dev.towpath.check.media.ForeignOwnership;
import dev.towpath.check.media.GroupAndDestination;
import dev.towpath.check.media.GroupNameLength;
import dev.towpath.check.media.GroupsToOnePath;
import dev.towpath.check.media.HlsModifier;
import dev.towpath.check.media.InputFlowZones;
import dev.towpath.check.media.InputOnTwoChannels;
import dev.towpath.check.media.InputRoleActions;
import dev.towpath.check.media.InputTypeInVpc;
import dev.towpath.check.media.InputZones;
import dev.towpath.check.media.LinkedChannelClass;
import dev.towpath.check.media.MediaStoreEnded;
import dev.towpath.check.media.ModifierVariables;
import dev.towpath.check.media.MultiplexInVpc;
import dev.towpath.check.media.OnPremisesSenders;
import dev.towpath.check.media.PackageChannelId;
import dev.towpath.check.media.PackageOtherRegion;
import dev.towpath.check.media.PackageRegion;
import dev.towpath.check.media.PublicAddressCount;
import dev.towpath.check.media.PublicBlockForChannel;
import dev.towpath.check.media.PublicSubnetWithoutAddress;
import dev.towpath.check.media.PullSources;
import dev.towpath.check.media.PushInputSenders;
import dev.towpath.check.media.RetriesIgnored;
import dev.towpath.check.media.RoleAddressAction;
import dev.towpath.check.media.RoleFlowActions;
import dev.towpath.check.media.RoleLogActions;
import dev.towpath.check.media.RoleNetworkActions;
import dev.towpath.check.media.RoleS3Actions;
import dev.towpath.check.media.RoleServiceActions;
import dev.towpath.check.media.RoleSessionTags;
import dev.towpath.check.media.RoleTrust;
import dev.towpath.check.media.RouterGroups;
import dev.towpath.check.media.RtmpStreamName;
import dev.towpath.check.media.SameModifier;
import dev.towpath.check.media.SameUrl;
import dev.towpath.check.media.SecondSourceUnused;
import dev.towpath.check.media.SettingsCount;
import dev.towpath.check.media.SrtLatencyDiffers;
import dev.towpath.check.media.SrtListenerInVpc;
import dev.towpath.check.media.SrtListenerPort;
import dev.towpath.check.media.SrtListenerWithoutGroup;
import dev.towpath.check.media.SrtPassphrase;
import dev.towpath.check.media.StandardZones;
import dev.towpath.check.media.SubnetsOfTwoVpcs;
import dev.towpath.check.media.TooManyEncodes;
import dev.towpath.check.media.TooManyGroups;
import dev.towpath.check.media.TooManyInputs;
import dev.towpath.check.media.TooManySenders;
import dev.towpath.check.media.TrailingSlash;
import dev.towpath.check.media.TwoArchiveGroups;
import dev.towpath.check.media.UdpInputInVpc;
import dev.towpath.check.media.UndefinedDestination;
import dev.towpath.check.media.UnusedDestination;
import dev.towpath.check.media.UrlIncomplete;
import dev.towpath.check.media.UrlScheme;
import dev.towpath.check.media.VpcInputRole;
import dev.towpath.check.media.VpcInputSenders;
import dev.towpath.check.media.VpcInputSubnets;
import dev.towpath.check.media.VpcOutputIsFixed;
import dev.towpath.check.media.VpcOutputWithoutSubnets;
import dev.towpath.check.policy.ActionWithoutResource;
import dev.towpath.check.policy.AddressDenyOverEndpoint;
import dev.towpath.check.policy.AllowIfExistsOnly;
import dev.towpath.check.policy.DenyOfHalf;
import dev.towpath.check.policy.EndpointPolicyWithoutAllow;
import dev.towpath.check.policy.IdNotInDesign;
import dev.towpath.check.policy.LintSubjects;
import dev.towpath.check.policy.NotPrincipalWithoutRoot;
import dev.towpath.check.policy.OwnerLockedOut;
import dev.towpath.check.policy.PolicyTooLong;
import dev.towpath.check.policy.PolicyVersion;
import dev.towpath.check.policy.PrincipalElement;
import dev.towpath.check.policy.PrivateSourceIp;
import dev.towpath.check.policy.PublicBucketPolicy;
import dev.towpath.check.policy.ResourceOfOtherBucket;
import dev.towpath.check.policy.StatementIncomplete;
import dev.towpath.check.policy.TwoBucketPolicies;
import dev.towpath.check.policy.UnknownOperator;
import dev.towpath.check.policy.VpcAndEndpointMixedUp;
import dev.towpath.check.policy.WildcardWithoutLike;
import dev.towpath.check.vpc.AclNumberTwice;
import dev.towpath.check.vpc.AclReturnMissing;
import dev.towpath.check.vpc.AclRuleNumber;
import dev.towpath.check.vpc.AclRuleShadowed;
import dev.towpath.check.vpc.AclWithoutRules;
import dev.towpath.check.vpc.AddressUsedTwice;
import dev.towpath.check.vpc.BlackholeRoute;
import dev.towpath.check.vpc.BlockInvalid;
import dev.towpath.check.vpc.BlockMissing;
import dev.towpath.check.vpc.BlockOverRoute;
import dev.towpath.check.vpc.BlockSize;
import dev.towpath.check.vpc.EndpointGroupClosed;
import dev.towpath.check.vpc.EndpointOfOtherRegion;
import dev.towpath.check.vpc.EndpointShape;
import dev.towpath.check.vpc.EndpointWithoutPrivateDns;
import dev.towpath.check.vpc.GatewayEndpointDns;
import dev.towpath.check.vpc.GatewayEndpointWithoutTable;
import dev.towpath.check.vpc.GatewayNotAttached;
import dev.towpath.check.vpc.GroupOfOtherVpc;
import dev.towpath.check.vpc.GroupOpenToAll;
import dev.towpath.check.vpc.GroupReferenceTooFar;
import dev.towpath.check.vpc.InboundResolverWithoutGateway;
import dev.towpath.check.vpc.InterfaceEndpointWithoutSubnet;
import dev.towpath.check.vpc.ManyNatAddresses;
import dev.towpath.check.vpc.MediaQuota;
import dev.towpath.check.vpc.NatAddress;
import dev.towpath.check.vpc.NatOfOtherZone;
import dev.towpath.check.vpc.NatWithoutInternet;
import dev.towpath.check.vpc.PartOfOtherVpc;
import dev.towpath.check.vpc.PeersOverlap;
import dev.towpath.check.vpc.PrefixListFull;
import dev.towpath.check.vpc.PrivateDnsFlags;
import dev.towpath.check.vpc.PrivateDnsTwice;
import dev.towpath.check.vpc.PrivateNatToInternet;
import dev.towpath.check.vpc.RegionQuota;
import dev.towpath.check.vpc.ResolverOptionOnGateway;
import dev.towpath.check.vpc.RouteInsideVpc;
import dev.towpath.check.vpc.RouteIntoReserved;
import dev.towpath.check.vpc.RouteShape;
import dev.towpath.check.vpc.RouteTwice;
import dev.towpath.check.vpc.SecondaryBlock;
import dev.towpath.check.vpc.SubnetInTwoTables;
import dev.towpath.check.vpc.SubnetOutsideVpc;
import dev.towpath.check.vpc.SubnetOverfull;
import dev.towpath.check.vpc.SubnetWithTwoAcls;
import dev.towpath.check.vpc.SubnetsOverlap;
import dev.towpath.check.vpc.TooManyAclRules;
import dev.towpath.check.vpc.TooManyBlocks;
import dev.towpath.check.vpc.TooManyGroupRules;
import dev.towpath.check.vpc.TooManyGroupsOnInterface;
import dev.towpath.check.vpc.TooManyNats;
import dev.towpath.check.vpc.TooManyRoutes;
import dev.towpath.check.vpc.TwoEndpointsOnTable;
import dev.towpath.check.vpc.TwoInternetGateways;
import dev.towpath.check.vpc.UnusedGroup;
import dev.towpath.check.vpc.UnusedRouteTable;
import dev.towpath.check.vpc.VpcQuota;
import dev.towpath.check.vpc.ZoneNamesOfTwoAccounts;
import dev.towpath.model.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All rules, by id. */
public final class Rules {
  private static final List<Rule<?>> ALL =
      Stream.of(
              design(),
              flow(),
              media(),
              mediaWays(),
              policy(),
              LintSubjects.rules(),
              vpc(),
              cost(),
              change())
          .flatMap(List::stream)
          .<Rule<?>>map(rule -> rule)
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private static final ClassValue<List<Rule<?>>> OF_RESOURCE =
      byKind(rule -> !(rule instanceof FlowRule || rule instanceof ChangeRule));
  private static final ClassValue<List<Rule<?>>> OF_FLOWS = byKind(FlowRule.class::isInstance);

  private static final List<ChangeRule> OF_CHANGES =
      ALL.stream().filter(ChangeRule.class::isInstance).map(ChangeRule.class::cast).toList();

  private Rules() {}

  /** Every rule. */
  public static List<Rule<?>> all() {
    return ALL;
  }

  /** The rules that are asked about a resource as it is written, by id. */
  static List<Rule<?>> ofResource(Resource resource) {
    return OF_RESOURCE.get(resource.getClass());
  }

  /** The rules that are asked about a resource's flows, by id. */
  static List<Rule<?>> ofFlows(Resource resource) {
    return OF_FLOWS.get(resource.getClass());
  }

  /** The rules that are asked about changes of what is deployed, by id. */
  static List<ChangeRule> ofChanges() {
    return OF_CHANGES;
  }

  private static ClassValue<List<Rule<?>>> byKind(Predicate<Rule<?>> among) {
    return new ClassValue<>() {
      @Override
      protected List<Rule<?>> computeValue(Class<?> kind) {
        return ALL.stream()
            .filter(among)
            .filter(rule -> rule.kind().isAssignableFrom(kind))
            .toList();
      }
    };
  }

  private static List<Rule<?>> change() {
    return List.of(new ReplacedOnDeployment(), new ClassOfVpcChannel(), new OwnershipTightened());
  }

  private static List<Rule<?>> cost() {
    return List.of(new IdleAddress(), new IdleNat());
  }

  private static List<Rule<?>> design() {
    return List.of(
        new DanglingReference(),
        new ReferenceOfOtherKind(),
        new IdOfOtherKind(),
        new RequiredMissing(),
        new ValueNotAllowed(),
        new PropertyUnreadable());
  }

  private static List<Rule<?>> flow() {
    return List.of(
        new BlockedFlow(),
        new UnknownFlow(),
        new RegionLookUpUnknown(),
        new MediaThroughNat(),
        new ZoneCrossed(),
        new BucketInOtherRegion(),
        new SharedNat(),
        new EndpointNotAssociated());
  }

  private static List<Rule<?>> media() {
    return List.of(
        new VpcOutputWithoutSubnets(),
        new StandardZones(),
        new SubnetsOfTwoVpcs(),
        new TooManyGroups(),
        new PublicAddressCount(),
        new PublicSubnetWithoutAddress(),
        new FewFreeAddresses(),
        new BucketNameWithDot(),
        new UndefinedDestination(),
        new SettingsCount(),
        new TwoArchiveGroups(),
        new UrlScheme(),
        new TrailingSlash(),
        new UnusedDestination(),
        new VpcOutputIsFixed(),
        new ChannelWithoutRole(),
        new RoleNetworkActions(),
        new RoleS3Actions(),
        new RoleAddressAction(),
        new RoleTrust(),
        new RoleSessionTags(),
        new VpcInputRole(),
        new VpcInputSubnets(),
        new PushInputSenders(),
        new VpcInputSenders(),
        new InputZones(),
        new MultiplexInVpc(),
        new SameUrl(),
        new InputRoleActions(),
        new AclOnOwnerEnforced());
  }

  private static List<Rule<?>> mediaWays() {
    return List.of(
        new SrtListenerInVpc(),
        new SrtListenerWithoutGroup(),
        new ChannelSecurityGroup(),
        new SrtListenerPort(),
        new DestinationKind(),
        new GroupAndDestination(),
        new PackageRegion(),
        new SrtPassphrase(),
        new UdpInputInVpc(),
        new CdiInputWithoutVpc(),
        new PullSources(),
        new InputOnTwoChannels(),
        new TooManyInputs(),
        new TooManySenders(),
        new SameModifier(),
        new HlsModifier(),
        new DestinationVariables(),
        new GroupNameLength(),
        new CorrectionPorts(),
        new MediaStoreEnded(),
        new InputFlowZones(),
        new FlowInterfaceZone(),
        new RoleFlowActions(),
        new RoleServiceActions(),
        new LinkedChannelClass(),
        new PackageChannelId(),
        new PackageOtherRegion(),
        new ForeignOwnership(),
        new PublicBlockForChannel(),
        new EncoderRange(),
        new SrtLatencyDiffers(),
        new RouterGroups(),
        new ArchiveWithoutVideo(),
        new ModifierVariables(),
        new RetriesIgnored(),
        new TooManyEncodes(),
        new AnywhereInput(),
        new SecondSourceUnused(),
        new InputTypeInVpc(),
        new OnPremisesSenders(),
        new RoleLogActions(),
        new RtmpStreamName(),
        new UrlIncomplete(),
        new GroupsToOnePath(),
        new FlowInterfaceMissing());
  }

  private static List<Rule<?>> policy() {
    return List.of(
        new VpcAndEndpointMixedUp(),
        new IdNotInDesign(),
        new OwnerLockedOut(),
        new TwoBucketPolicies(),
        new PrivateSourceIp(),
        new ActionWithoutResource(),
        new ResourceOfOtherBucket(),
        new PrincipalElement(),
        new StatementIncomplete(),
        new PolicyTooLong(),
        new WildcardWithoutLike(),
        new EndpointPolicyWithoutAllow(),
        new PolicyVersion(),
        new UnknownOperator(),
        new PublicBucketPolicy(),
        new DenyOfHalf(),
        new NotPrincipalWithoutRoot(),
        new AllowIfExistsOnly(),
        new AddressDenyOverEndpoint());
  }

  private static List<Rule<?>> vpc() {
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
        new NatWithoutInternet(),
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
        new RouteTwice(),
        new RouteInsideVpc(),
        new RouteIntoReserved(),
        new BlackholeRoute(),
        new PrivateNatToInternet(),
        new NatOfOtherZone(),
        new UnusedRouteTable(),
        new GatewayEndpointWithoutTable(),
        new InterfaceEndpointWithoutSubnet(),
        new InboundResolverWithoutGateway(),
        new ResolverOptionOnGateway(),
        new GroupOpenToAll(),
        new UnusedGroup(),
        new AclRuleShadowed(),
        new AclReturnMissing(),
        new AclWithoutRules(),
        new AclRuleNumber(),
        new TooManyAclRules(),
        new TooManyGroupRules(),
        new TooManyBlocks(),
        new RegionQuota(),
        new VpcQuota(),
        new TooManyRoutes(),
        new TooManyNats(),
        new ManyNatAddresses(),
        new SubnetOverfull(),
        new PeersOverlap(),
        new SecondaryBlock(),
        new BlockOverRoute(),
        new GroupReferenceTooFar(),
        new TooManyGroupsOnInterface(),
        new EndpointWithoutPrivateDns(),
        new PrefixListFull(),
        new ZoneNamesOfTwoAccounts(),
        new MediaQuota());
  }
}
