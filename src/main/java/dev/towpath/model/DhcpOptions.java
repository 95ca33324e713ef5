package dev.towpath.model;

import java.util.List;

/** Which name servers and domain the instances of a VPC are told. */
@Kind(
    type = "AWS::EC2::DHCPOptions",
    icon = "dhcp-options",
    idPrefix = "dopt-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${Id}")
public record DhcpOptions(
    ResourceId id,
    @Property(name = "DomainNameServers", replaces = true) List<Value<String>> domainNameServers,
    @Property(name = "DomainName", replaces = true) Value<String> domainName,
    @Property(name = "NtpServers", replaces = true) List<Value<String>> ntpServers,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public DhcpOptions {
    domainNameServers = List.copyOf(domainNameServers);
    ntpServers = List.copyOf(ntpServers);
  }
}
