package dev.towpath.model;

import java.util.List;

/** The senders that may push to MediaLive inputs from the internet; not an EC2 security group. */
@Kind(
    type = "AWS::MediaLive::InputSecurityGroup",
    icon = "input-security-group",
    shelf = "media",
    arn = "arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${Id}")
public record InputSecurityGroup(
    ResourceId id, @Property(name = "WhitelistRules") List<WhitelistRule> whitelistRules, Rest rest)
    implements Resource {
  /** Copies the lists. */
  public InputSecurityGroup {
    whitelistRules = List.copyOf(whitelistRules);
  }
}
