package dev.towpath.model;

import java.util.List;

/**
 * A named set of address blocks for routes and security groups. Those of AWS are named
 * com.amazonaws…
 */
@Kind(
    type = "AWS::EC2::PrefixList",
    icon = "prefix-list",
    name = "PrefixListName",
    idPrefix = "pl-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${Id}")
public record PrefixList(
    ResourceId id,
    @Property(name = "PrefixListName", required = true) Value<String> prefixListName,
    @Property(
            name = "AddressFamily",
            required = true,
            values = {"IPv4", "IPv6"})
        Value<String> addressFamily,
    @Property(name = "MaxEntries") Value<Integer> maxEntries,
    @Property(name = "Entries") List<PrefixListEntry> entries,
    Rest rest)
    implements Resource {
  /** Copies the lists. */
  public PrefixList {
    entries = List.copyOf(entries);
  }

  /** Whether it is one of AWS's, which keeps its entries to itself. */
  public boolean isOfAws() {
    return prefixListName.or("").startsWith("com.amazonaws.");
  }
}
