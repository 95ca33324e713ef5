package dev.towpath.account.live;

import java.util.Optional;
import java.util.regex.Pattern;

/** The operations of services that are told apart by the path of a request alone. */
final class RecordedPaths {
  private static final Pattern ENDPOINT =
      Pattern.compile("/channelGroup/[^/]+/channel/[^/]+/originEndpoint/[^/]+");

  private static final Pattern ENDPOINTS =
      Pattern.compile("/channelGroup/[^/]+/channel/[^/]+/originEndpoint/?");

  private RecordedPaths() {}

  /** MediaPackage's operations have a prefix, since other services have some of the same names. */
  static Optional<String> operation(String path) {
    return Optional.ofNullable(
        switch (path) {
          case "/v1/flows" -> "ListFlows";
          case "/channels" -> "Package.ListChannels";
          case "/origin_endpoints" -> "Package.ListOriginEndpoints";
          case "/channelGroup" -> "PackageV2.ListChannelGroups";
          case "/v20180820/accesspoint" -> "ListAccessPoints";
          case String one when one.startsWith("/v1/flows/") -> "DescribeFlow";
          case String one when ENDPOINT.matcher(one).matches() -> "PackageV2.GetOriginEndpoint";
          case String one when ENDPOINTS.matcher(one).matches() -> "PackageV2.ListOriginEndpoints";
          case String one when one.startsWith("/channelGroup/") -> "PackageV2.ListChannels";
          case String one when one.startsWith("/v20180820/accesspoint/") ->
              one.endsWith("/policy") ? "GetAccessPointPolicy" : "GetAccessPoint";
          default -> null;
        });
  }
}
