package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import java.util.Optional;

/** A VPC with a public and a private subnet in each of two zones. */
final class NetworkPattern {
  private NetworkPattern() {}

  static Pattern twoZones() {
    Design empty = Design.empty("Public and private subnets in two zones");
    Draft draft = new Draft(empty);
    ResourceId vpc = draft.drop(Vpc.class);
    ResourceId gateway = draft.drop(InternetGateway.class, vpc);
    ResourceId routes = draft.drop(RouteTable.class, vpc);
    draft.name(vpc, "Live").name(routes, "Public routes").connect(routes, gateway);
    for (String zone : Zones.of(empty.home()).subList(0, 2)) {
      String letter = zone.substring(zone.length() - 1);
      ResourceId open = draft.drop(Subnet.class, Optional.of(vpc), Optional.of(zone));
      ResourceId closed = draft.drop(Subnet.class, Optional.of(vpc), Optional.of(zone));
      ResourceId table = draft.drop(RouteTable.class, closed);
      draft
          .name(open, "Public " + letter)
          .name(closed, "Private " + letter)
          .name(table, "Private routes " + letter)
          .connect(open, routes);
    }
    return new Pattern("two-zones", draft.withoutBoxes());
  }
}
