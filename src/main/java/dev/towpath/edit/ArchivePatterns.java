package dev.towpath.edit;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Design;
import dev.towpath.model.Input;
import dev.towpath.model.InternetGateway;
import dev.towpath.model.NatGateway;
import dev.towpath.model.ResourceId;
import dev.towpath.model.RouteTable;
import dev.towpath.model.SecurityGroup;
import dev.towpath.model.Subnet;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;

/** Channels in a private subnet that archive to S3 through a gateway endpoint. */
final class ArchivePatterns {
  private final Draft draft;
  private final ResourceId vpc;
  private final ResourceId routes;
  private final ResourceId bucket;
  private final ResourceId endpoint;

  private ArchivePatterns(String name) {
    draft = new Draft(Design.empty(name));
    vpc = draft.drop(Vpc.class);
    ResourceId subnet = draft.drop(Subnet.class, vpc);
    routes = draft.drop(RouteTable.class, subnet);
    endpoint = draft.drop(VpcEndpoint.class, vpc);
    ResourceId group = draft.drop(SecurityGroup.class, vpc);
    ResourceId channel = draft.drop(Channel.class, subnet);
    ResourceId input = draft.drop(Input.class);
    bucket = draft.drop(Bucket.class);
    draft
        .name(vpc, "Live")
        .name(subnet, "Private a")
        .name(routes, "Private routes")
        .name(endpoint, "S3 endpoint")
        .name(channel, "Live channel")
        .name(input, "Live input")
        .connect(endpoint, routes)
        .connect(channel, group)
        .connect(input, channel)
        .connect(channel, bucket);
  }

  /** The set-up of the field report of 2021: the subnet has no way to the internet. */
  static Pattern withoutNat() {
    return new Pattern(
        "archive-without-nat", new ArchivePatterns("Archive to S3 without NAT").finished());
  }

  static Pattern withNat() {
    ArchivePatterns archive = new ArchivePatterns("Archive to S3 with NAT");
    archive.addNat();
    archive.draft.connect(archive.endpoint, archive.bucket);
    return new Pattern("archive-with-nat", archive.finished());
  }

  private void addNat() {
    Optional<String> zone = Optional.of(Zones.of(draft.design().home()).getFirst());
    ResourceId subnet = draft.drop(Subnet.class, Optional.of(vpc), zone);
    ResourceId gateway = draft.drop(InternetGateway.class, vpc);
    ResourceId table = draft.drop(RouteTable.class, subnet);
    ResourceId nat = draft.drop(NatGateway.class, subnet);
    draft
        .name(subnet, "Public a")
        .name(table, "Public routes")
        .connect(table, gateway)
        .connect(routes, nat);
  }

  private Design finished() {
    return draft.withoutBoxes();
  }
}
