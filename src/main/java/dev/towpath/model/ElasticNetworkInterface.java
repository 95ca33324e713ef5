package dev.towpath.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network interface that is a resource of its own; {@link NetworkInterface} is what the analysis
 * makes of it.
 */
@Kind(
    type = "AWS::EC2::NetworkInterface",
    within = "SubnetId",
    icon = "network-interface",
    idPrefix = "eni-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:network-interface/${Id}")
public record ElasticNetworkInterface(
    ResourceId id,
    @Property(name = "SubnetId", required = true, replaces = true) Ref<Subnet> subnet,
    @Property(name = "GroupSet", attribute = "GroupId") List<Ref<SecurityGroup>> securityGroups,
    @Property(name = "PrivateIpAddress", replaces = true) Value<String> privateIpAddress,
    @Property(name = "PrivateIpAddresses") List<PrivateAddress> privateIpAddresses,
    @Property(name = "SecondaryPrivateIpAddressCount")
        Value<Integer> secondaryPrivateIpAddressCount,
    @Property(name = "Ipv6Addresses") List<Ipv6Address> ipv6Addresses,
    @Property(name = "Ipv6AddressCount") Value<Integer> ipv6AddressCount,
    @Property(name = "SourceDestCheck") Value<Boolean> sourceDestCheck,
    @Property(name = "Description") Value<String> description,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public ElasticNetworkInterface {
    securityGroups = List.copyOf(securityGroups);
    privateIpAddresses = List.copyOf(privateIpAddresses);
    ipv6Addresses = List.copyOf(ipv6Addresses);
  }

  /** Whether a service of AWS made it and alone can change it. */
  public boolean isManaged() {
    return rest.isObserved(Observation.REQUESTER_MANAGED);
  }

  /** The public addresses that AWS says it has, by its private ones. */
  public Map<String, String> publicAddresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    rest.observed()
        .object(Observation.PUBLIC_ADDRESSES.key())
        .fields()
        .forEach((own, open) -> open.asText().ifPresent(text -> addresses.put(own, text)));
    return addresses;
  }
}
