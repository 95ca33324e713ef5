package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.List;

/**
 * A subnet, as packets see it.
 *
 * @param zone its Availability Zone, where the design says it
 * @param blocks its known blocks, of both families
 */
record PlacedSubnet(
    ResourceId id,
    String name,
    ResourceId vpc,
    Value<String> zone,
    List<Cidr> blocks,
    Value<Boolean> publicIpOnLaunch,
    AclInUse acl,
    TableInUse table) {

  /** Its blocks of one family. */
  List<Cidr> blocks(boolean ipv6) {
    return blocks.stream().filter(block -> block.isIpv6() == ipv6).toList();
  }

  /** What its network ACL does with packets that leave it, or that enter it. */
  Hop acl(Packet packet, boolean out, Hop.Direction way) {
    return acl.hop(id, packet, out, way);
  }
}
