package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What belongs to VPCs beside subnets and routes: DHCP options, flow logs, endpoint services. */
final class SettingAnswers {
  private final Answers answers;
  private final Inventory inventory;

  SettingAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("DhcpOptions").stream().filter(SettingAnswers::isOwn).forEach(this::options);
    answers.list("Vpcs").forEach(this::association);
    answers.list("FlowLogs").forEach(this::flowLog);
    answers.list("ServiceConfigurations").forEach(this::service);
  }

  /** AWS's own DHCP options, which every VPC has that nobody gave others, go without saying. */
  static boolean isOwn(Json.Obj options) {
    List<Json.Obj> set = Translation.objects(options, "DhcpConfigurations");
    boolean plain =
        set.stream()
            .allMatch(one ->
                Set.of("domain-name", "domain-name-servers").contains(one.text("Key").orElse("")));
    return !plain
        || !values(options, "domain-name-servers").equals(List.of("AmazonProvidedDNS"))
        || !values(options, "domain-name").stream().allMatch(SettingAnswers::isOfAws);
  }

  private static boolean isOfAws(String domain) {
    return domain.equals("ec2.internal") || domain.endsWith(".compute.internal");
  }

  private static List<String> values(Json.Obj options, String key) {
    return Translation.objects(options, "DhcpConfigurations").stream()
        .filter(one -> one.text("Key").equals(Optional.of(key)))
        .flatMap(one -> Translation.texts(one, "Values", "Value").stream())
        .toList();
  }

  private void options(Json.Obj options) {
    inventory.add(
        "AWS::EC2::DHCPOptions",
        "dhcp",
        options.text("DhcpOptionsId").orElse(""),
        new Translation(options)
            .put("DomainName", values(options, "domain-name").stream().findFirst().map(Json::of))
            .putList("DomainNameServers", Json.texts(values(options, "domain-name-servers")))
            .putList("NtpServers", Json.texts(values(options, "ntp-servers")))
            .putList("NetbiosNameServers", Json.texts(values(options, "netbios-name-servers")))
            .put(
                "NetbiosNodeType",
                values(options, "netbios-node-type").stream().findFirst().map(Json::of))
            .tags("Tags")
            .done());
  }

  private void association(Json.Obj vpc) {
    String id = vpc.text("VpcId").orElse("");
    vpc.text("DhcpOptionsId")
        .filter(options -> inventory.find("dhcp", options).isPresent())
        .ifPresent(options ->
            inventory.addPart(
                "AWS::EC2::VPCDHCPOptionsAssociation",
                id + "_dhcp",
                Json.of("VpcId", inventory.ref("vpc", id))
                    .with("DhcpOptionsId", inventory.ref("dhcp", options))));
  }

  private void flowLog(Json.Obj log) {
    String watched = log.text("ResourceId").orElse("");
    Optional<Watched> kind = Watched.of(watched);
    inventory.add(
        "AWS::EC2::FlowLog",
        "flowLog",
        log.text("FlowLogId").orElse(""),
        new Translation(log)
            .put(
                "ResourceId",
                kind.map(k -> inventory.ref(k.kind, watched)).orElseGet(() -> Json.of(watched)))
            .put("ResourceType", kind.map(k -> Json.of(k.type)))
            .same("TrafficType", "LogDestinationType", "MaxAggregationInterval")
            .put("LogDestination", log.text("LogDestination").map(this::destination))
            .put(
                "LogGroupName",
                AccountReader.text(log, "LogGroupName")
                    .filter(_ -> log.text("LogDestination").isEmpty()))
            .put("DeliverLogsPermissionArn", log.text("DeliverLogsPermissionArn").map(this::role))
            .tags("Tags")
            .done());
  }

  private Json role(String arn) {
    return inventory.attribute("role", arn.substring(arn.lastIndexOf('/') + 1), "Arn", arn);
  }

  private Json destination(String arn) {
    String bucket = arn.substring(arn.lastIndexOf(':') + 1);
    return bucket.contains("/") ? Json.of(arn) : inventory.attribute("bucket", bucket, "Arn", arn);
  }

  private void service(Json.Obj service) {
    inventory.add(
        "AWS::EC2::VPCEndpointService",
        "endpointService",
        service.text("ServiceId").orElse(""),
        new Translation(service)
            .same("AcceptanceRequired")
            .putList("NetworkLoadBalancerArns", balancers(service, "NetworkLoadBalancerArns"))
            .putList("GatewayLoadBalancerArns", balancers(service, "GatewayLoadBalancerArns"))
            .tags("Tags")
            .done());
  }

  private Json balancers(Json.Obj service, String key) {
    return inventory.refs("balancer", Translation.texts(service, key));
  }

  /** What a flow log watches, by the form of its id. */
  private enum Watched {
    VPC("vpc-", "vpc", "VPC"),
    SUBNET("subnet-", "subnet", "Subnet"),
    CARD("eni-", "eni", "NetworkInterface"),
    ATTACHMENT("tgw-attach-", "attachment", "TransitGatewayAttachment"),
    TRANSIT_GATEWAY("tgw-", "tgw", "TransitGateway"),
    NAT("nat-", "nat", "RegionalNatGateway");

    private final String prefix;
    private final String kind;
    private final String type;

    Watched(String prefix, String kind, String type) {
      this.prefix = prefix;
      this.kind = kind;
      this.type = type;
    }

    static Optional<Watched> of(String id) {
      for (Watched one : values()) {
        if (id.startsWith(one.prefix)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }
}
