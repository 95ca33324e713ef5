package dev.towpath.model;

import java.util.List;

/** The Elastic IP addresses of a regional NAT gateway in one Availability Zone. */
public record AvailabilityZoneAddress(
    @Property(name = "AvailabilityZone") Value<String> availabilityZone,
    @Property(name = "AvailabilityZoneId") Value<String> availabilityZoneId,
    @Property(name = "AllocationIds", required = true, attribute = "AllocationId")
        List<Ref<ElasticIp>> allocations,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public AvailabilityZoneAddress {
    allocations = List.copyOf(allocations);
  }
}
