package dev.towpath.check.vpc;

import dev.towpath.model.Resolver;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The AWS service that a VPC endpoint leads to.
 *
 * @param name the last part of the service's name, such as {@code s3}
 * @param region such as {@code ap-northeast-1}
 */
public record EndpointService(String name, String region) {
  private static final Pattern NAME =
      Pattern.compile("(?:cn\\.)?com\\.amazonaws\\.([a-z]+(?:-[a-z]+)+-\\d+)\\.([a-z0-9.-]+)");
  private static final Set<String> WITH_GATEWAY = Set.of("s3", "dynamodb");

  /** The service of an endpoint; empty where its name is of another form or not resolved. */
  public static Optional<EndpointService> of(Resolver resolver, VpcEndpoint endpoint) {
    return resolver
        .text(endpoint.serviceName(), endpoint.home())
        .known()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(m -> new EndpointService(m.group(2), m.group(1)));
  }

  /** Whether AWS offers the service through gateway endpoints. */
  public boolean hasGateway() {
    return WITH_GATEWAY.contains(name);
  }

  /** Whether the endpoint is a gateway in route tables, which it is unless it says otherwise. */
  public static boolean isGateway(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().isAbsent()
        || endpoint.vpcEndpointType().equals(Value.of("Gateway"));
  }

  /** Whether the endpoint has network interfaces in subnets. */
  public static boolean isInterface(VpcEndpoint endpoint) {
    return endpoint.vpcEndpointType().equals(Value.of("Interface"));
  }
}
