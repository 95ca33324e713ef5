package dev.towpath.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lets private addresses open connections outward. A zonal one stands in a subnet; a regional one,
 * of a VPC, has addresses in every zone that needs it.
 */
@Kind(
    type = "AWS::EC2::NatGateway",
    within = "SubnetId",
    icon = "nat-gateway",
    idPrefix = "nat-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:natgateway/${Id}")
public record NatGateway(
    ResourceId id,
    @Property(name = "SubnetId", replaces = true) Ref<Subnet> subnet,
    @Property(name = "AllocationId", replaces = true, attribute = "AllocationId")
        Ref<ElasticIp> allocation,
    @Property(
            name = "ConnectivityType",
            replaces = true,
            values = {"public", "private"})
        Value<String> connectivityType,
    @Property(
            name = "AvailabilityMode",
            replaces = true,
            values = {"zonal", "regional"})
        Value<String> availabilityMode,
    @Property(name = "VpcId", replaces = true) Ref<Vpc> vpc,
    @Property(name = "AvailabilityZoneAddresses")
        List<AvailabilityZoneAddress> availabilityZoneAddresses,
    @Property(name = "PrivateIpAddress", replaces = true) Value<String> privateIpAddress,
    @Property(name = "SecondaryAllocationIds", attribute = "AllocationId")
        List<Ref<ElasticIp>> secondaryAllocations,
    @Property(name = "SecondaryPrivateIpAddresses") List<Value<String>> secondaryPrivateIpAddresses,
    @Property(name = "SecondaryPrivateIpAddressCount")
        Value<Integer> secondaryPrivateIpAddressCount,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public NatGateway {
    availabilityZoneAddresses = List.copyOf(availabilityZoneAddresses);
    secondaryAllocations = List.copyOf(secondaryAllocations);
    secondaryPrivateIpAddresses = List.copyOf(secondaryPrivateIpAddresses);
  }

  /** All Elastic IP addresses that it names: the first, further ones, and those of its zones. */
  public List<Ref<ElasticIp>> addresses() {
    Stream<Ref<ElasticIp>> ofZones =
        availabilityZoneAddresses.stream().flatMap(zone -> zone.allocations().stream());
    return Stream.concat(
            Stream.concat(Stream.of(allocation), secondaryAllocations.stream()), ofZones)
        .filter(ref -> !ref.isNone())
        .toList();
  }
}
