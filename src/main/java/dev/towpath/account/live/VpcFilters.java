package dev.towpath.account.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.services.ec2.model.Filter;

/** The filters by which EC2 itself leaves out of a list what is in other VPCs. */
final class VpcFilters {
  private static final String VPC = "vpc-id";

  /** Filters by operation, as the Amazon EC2 API Reference names them. */
  private static final Map<AllowedOperation, String> NAMES =
      Map.ofEntries(
          Map.entry(AllowedOperation.DESCRIBE_VPCS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_SUBNETS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_ROUTE_TABLES, VPC),
          Map.entry(AllowedOperation.DESCRIBE_INTERNET_GATEWAYS, "attachment.vpc-id"),
          Map.entry(AllowedOperation.DESCRIBE_NAT_GATEWAYS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_VPC_ENDPOINTS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_SECURITY_GROUPS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_NETWORK_ACLS, VPC),
          Map.entry(AllowedOperation.DESCRIBE_NETWORK_INTERFACES, VPC),
          Map.entry(AllowedOperation.DESCRIBE_INSTANCES, VPC));

  private VpcFilters() {}

  /** The name of an operation's filter; empty where EC2 has none. */
  static Optional<String> name(AllowedOperation operation) {
    return Optional.ofNullable(NAMES.get(operation));
  }

  /** The filters for a scope's VPCs; none where it is of all. */
  static List<Filter> of(Scope scope, AllowedOperation operation) {
    return scope.vpcs().isEmpty()
        ? List.of()
        : name(operation).stream()
            .map(name -> Filter.builder().name(name).values(new TreeSet<>(scope.vpcs())).build())
            .toList();
  }
}
