package dev.towpath.model;

import java.util.List;

/** A network interface that an instance is launched with: one that exists, or one to be made. */
public record InstanceInterface(
    @Property(name = "DeviceIndex", required = true) Value<String> deviceIndex,
    @Property(name = "NetworkInterfaceId") Ref<ElasticNetworkInterface> networkInterface,
    @Property(name = "SubnetId") Ref<Subnet> subnet,
    @Property(name = "GroupSet", attribute = "GroupId") List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "PrivateIpAddress") Value<String> privateIpAddress,
    @Property(name = "PrivateIpAddresses") List<PrivateAddress> privateIpAddresses,
    @Property(name = "SecondaryPrivateIpAddressCount")
        Value<Integer> secondaryPrivateIpAddressCount,
    @Property(name = "AssociatePublicIpAddress") Value<Boolean> associatePublicIpAddress,
    @Property(name = "Ipv6Addresses") List<Ipv6Address> ipv6Addresses,
    @Property(name = "Ipv6AddressCount") Value<Integer> ipv6AddressCount,
    Json.Obj others)
    implements Structure {
  /** Copies the lists. */
  public InstanceInterface {
    securityGroups = List.copyOf(securityGroups);
    privateIpAddresses = List.copyOf(privateIpAddresses);
    ipv6Addresses = List.copyOf(ipv6Addresses);
  }
}
