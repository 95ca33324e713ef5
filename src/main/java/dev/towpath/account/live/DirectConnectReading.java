package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.directconnect.DirectConnectClient;

/** Connections, virtual interfaces, and Direct Connect gateways with what they are joined to. */
final class DirectConnectReading {
  private static final int PAGE = 100;
  private static final String GATEWAYS = "directConnectGateways";
  private static final String ASSOCIATIONS = "directConnectGatewayAssociations";

  private final DirectConnectClient directConnect;
  private final Calls calls;

  DirectConnectReading(DirectConnectClient directConnect, Calls calls) {
    this.directConnect = directConnect;
    this.calls = calls;
  }

  /** The lists, in any order. */
  List<Runnable> lists() {
    return List.of(
        () ->
            pages(
                AllowedOperation.DESCRIBE_CONNECTIONS,
                "connections",
                token ->
                    directConnect.describeConnections(r -> r.maxResults(PAGE).nextToken(token))),
        this::virtualInterfaces,
        () ->
            pages(
                AllowedOperation.DESCRIBE_DIRECT_CONNECT_GATEWAYS,
                GATEWAYS,
                token ->
                    directConnect.describeDirectConnectGateways(
                        r -> r.maxResults(PAGE).nextToken(token))));
  }

  private void pages(
      AllowedOperation operation, String key, Function<@Nullable String, SdkPojo> call) {
    calls.pages(operation, key, key, Paging.of(call));
  }

  /** The keys of BGP sessions, which AWS tells along, are dropped at once. */
  private void virtualInterfaces() {
    AllowedOperation operation = AllowedOperation.DESCRIBE_VIRTUAL_INTERFACES;
    String key = "virtualInterfaces";
    calls.pages(
        operation,
        key,
        key,
        DirectConnectReading::withoutKeys,
        Paging.of(token ->
            directConnect.describeVirtualInterfaces(r -> r.maxResults(PAGE).nextToken(token))));
  }

  private static Json.Obj withoutKeys(Json.Obj card) {
    List<Json> peers = new ArrayList<>();
    Calls.objects(card, "bgpPeers").forEach(peer -> peers.add(peer.without("authKey")));
    return card.without("authKey")
        .without("customerRouterConfig")
        .with("bgpPeers", new Json.Arr(peers));
  }

  /** AWS tells the associations of one gateway at a time. */
  List<Runnable> details() {
    return calls.list(GATEWAYS).stream()
        .flatMap(gateway -> gateway.text("directConnectGatewayId").stream())
        .<Runnable>map(id -> () -> associations(id))
        .toList();
  }

  private void associations(String gateway) {
    AllowedOperation operation = AllowedOperation.DESCRIBE_DIRECT_CONNECT_ASSOCIATIONS;
    calls
        .all(
            operation,
            gateway,
            ASSOCIATIONS,
            Paging.of(token ->
                directConnect.describeDirectConnectGatewayAssociations(
                    r -> r.directConnectGatewayId(gateway).maxResults(PAGE).nextToken(token))))
        .ifPresent(all ->
            calls.keep(operation, ASSOCIATIONS, all.stream().map(Json.Obj.class::cast).toList()));
  }
}
