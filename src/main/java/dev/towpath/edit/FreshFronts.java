package dev.towpath.edit;

import static dev.towpath.edit.Blanks.ref;

import dev.towpath.model.AccessPoint;
import dev.towpath.model.Bucket;
import dev.towpath.model.DhcpOptions;
import dev.towpath.model.DirectConnectGateway;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.LoadBalancer;
import dev.towpath.model.ManagedPolicy;
import dev.towpath.model.Resource;
import dev.towpath.model.Subnet;
import dev.towpath.model.TargetGroup;
import dev.towpath.model.Topology;
import dev.towpath.model.Vpc;
import dev.towpath.model.VpcEndpointService;
import java.util.List;
import java.util.Optional;

/** New things by which a network or a bucket meets those who use it. */
final class FreshFronts {
  private static final int HTTPS = 443;

  private final Topology topology;
  private final Blanks blanks;

  FreshFronts(Topology topology, Blanks blanks) {
    this.topology = topology;
    this.blanks = blanks;
  }

  /** An internal Network Load Balancer with one subnet in each zone. */
  FreshResource loadBalancer(Vpc vpc) {
    List<Json> subnets = Zones.subnetOfEach(topology, vpc, Optional.empty());
    return subnets.isEmpty()
        ? needs(LoadBalancer.class, Subnet.class)
        : made(
            LoadBalancer.class,
            Json.of("Type", "network")
                .with("Scheme", "internal")
                .with("Subnets", new Json.Arr(subnets)));
  }

  FreshResource targetGroup(Vpc vpc) {
    return made(
        TargetGroup.class,
        Json.of("VpcId", ref(vpc))
            .with("Protocol", "TCP")
            .with("Port", Json.of(HTTPS))
            .with("TargetType", "instance"));
  }

  FreshResource inRegion(Resource example) {
    return switch (example) {
      case AccessPoint _ -> accessPoint();
      case ManagedPolicy _ -> made(ManagedPolicy.class, Json.of("PolicyDocument", listBuckets()));
      case DirectConnectGateway _ ->
          made(
              DirectConnectGateway.class,
              Json.of("DirectConnectGatewayName", topology.freeId("DirectConnectGateway").value()));
      case DhcpOptions _ ->
          made(
              DhcpOptions.class,
              Json.of("DomainNameServers", Json.list(Json.of("AmazonProvidedDNS"))));
      default -> made(VpcEndpointService.class, Json.of("AcceptanceRequired", Json.of(true)));
    };
  }

  private FreshResource accessPoint() {
    Optional<Bucket> bucket = topology.all(Bucket.class).findFirst();
    return bucket
        .map(b -> made(AccessPoint.class, Json.of("Bucket", ref(b))))
        .orElseGet(() -> needs(AccessPoint.class, Bucket.class));
  }

  /** A statement that IAM accepts and that harms nobody, to be replaced. */
  private static Json listBuckets() {
    return Json.of("Version", "2012-10-17")
        .with(
            "Statement",
            Json.list(
                Json.of("Effect", "Allow")
                    .with("Action", "s3:ListAllMyBuckets")
                    .with("Resource", "*")));
  }

  private <R extends Resource> FreshResource made(Class<R> kind, Json.Obj properties) {
    return FreshResource.Made.of(blanks.make(kind, properties));
  }

  private static FreshResource needs(
      Class<? extends Resource> kind, Class<? extends Resource> other) {
    return FreshResource.Refused.of(
        "place.needs", Blanks.nameOf(Kinds.of(kind)), Blanks.nameOf(Kinds.of(other)));
  }
}
