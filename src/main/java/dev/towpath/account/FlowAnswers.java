package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Flows of MediaConnect with their sources, outputs and interfaces in VPCs. */
final class FlowAnswers {
  private static final String DESCRIBE = "mediaconnect:DescribeFlow";

  private final Answers answers;
  private final Inventory inventory;

  FlowAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("Flows").forEach(this::flow);
  }

  private void flow(Json.Obj flow) {
    String arn = flow.text("FlowArn").orElse("");
    List<Json.Obj> sources = Translation.objects(flow, "Sources");
    Json source =
        flow.get("Source").isPresent()
            ? source(flow.object("Source"))
            : Unread.of(answers, DESCRIBE);
    inventory.add(
        "AWS::MediaConnect::Flow",
        "flow",
        arn,
        new Translation(flow)
            .same("Name", "AvailabilityZone")
            .put("Source", source)
            .putList("VpcInterfaces", interfaces(flow))
            .put("SourceFailoverConfig", flow.get("SourceFailoverConfig"))
            .put("MediaStreams", flow.get("MediaStreams").filter(s -> !s.elements().isEmpty()))
            .done(),
        new Translation(flow).observed("Status", Observation.STATE).done());
    String name = inventory.find("flow", arn).map(id -> id.value()).orElse("flow");
    sources.stream()
        .filter(s -> !s.text("SourceArn").equals(flow.object("Source").text("SourceArn")))
        .forEach(s -> part("FlowSource", name, s, arn, source(s)));
    Translation.objects(flow, "Outputs").stream()
        .filter(output -> output.text("EntitlementArn").isEmpty())
        .forEach(output -> part("FlowOutput", name, output, arn, output(output)));
  }

  private void part(String kind, String flow, Json.Obj told, String arn, Json.Obj properties) {
    inventory.addPart(
        "AWS::MediaConnect::" + kind,
        flow + "_" + told.text("Name").orElse(kind),
        properties.with("FlowArn", inventory.attribute("flow", arn, "FlowArn", arn)));
  }

  private static Json.Obj source(Json.Obj source) {
    Json.Obj transport = source.object("Transport");
    Json.Obj how =
        new Translation(transport)
            .same("Protocol", "MaxBitrate", "MaxLatency", "MinLatency", "MaxSyncBuffer")
            .same("SourceListenerAddress", "SourceListenerPort", "StreamId", "SenderControlPort")
            .done();
    Json.Obj what =
        new Translation(source)
            .same("Name", "Description", "IngestPort", "WhitelistCidr", "VpcInterfaceName")
            .same("EntitlementArn", "Decryption")
            .done();
    Json.Obj all = what;
    for (var field : how.fields().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return (Json.Obj) Secrets.without(all);
  }

  private static Json.Obj output(Json.Obj output) {
    Json.Obj how =
        new Translation(output.object("Transport"))
            .same("Protocol", "MaxLatency", "MinLatency", "SmoothingLatency", "RemoteId")
            .same("StreamId")
            .putList(
                "CidrAllowList",
                Json.texts(Translation.texts(output.object("Transport"), "CidrAllowList")))
            .done();
    Json.Obj all =
        new Translation(output)
            .same("Name", "Description", "Destination", "Port", "Encryption")
            .put("VpcInterfaceAttachment", output.get("VpcInterfaceAttachment"))
            .done();
    for (var field : how.fields().entrySet()) {
      all = all.with(field.getKey(), field.getValue());
    }
    return (Json.Obj) Secrets.without(all);
  }

  private Json interfaces(Json.Obj flow) {
    List<Json> interfaces = new ArrayList<>();
    for (Json.Obj card : Translation.objects(flow, "VpcInterfaces")) {
      List<String> groups = Translation.texts(card, "SecurityGroupIds");
      interfaces.add(
          new Translation(card)
              .same("Name", "NetworkInterfaceType")
              .put("SubnetId", inventory.ref("subnet", card.text("SubnetId").orElse("")))
              .putList("SecurityGroupIds", inventory.attributes("group", groups, "GroupId"))
              .put("RoleArn", card.text("RoleArn").map(this::role))
              .done());
    }
    return new Json.Arr(interfaces);
  }

  private Json role(String arn) {
    return inventory.attribute("role", arn.substring(arn.lastIndexOf('/') + 1), "Arn", arn);
  }

  /** The network interfaces that MediaConnect made for a flow. */
  static List<String> interfacesOf(Json.Obj flow) {
    return Translation.objects(flow, "VpcInterfaces").stream()
        .flatMap(card -> Translation.texts(card, "NetworkInterfaceIds").stream())
        .toList();
  }

  /** The name of a flow, which is the last part of its ARN. */
  static String nameOf(Json.Obj flow) {
    return flow.text("Name")
        .or(() -> flow.text("FlowArn").map(arn -> arn.substring(arn.lastIndexOf(':') + 1)))
        .filter(name -> !name.isBlank())
        .orElse("flow");
  }

  /** A reference to a flow, from the input that it feeds. */
  static Optional<Json> fed(Json.Obj by, Inventory inventory) {
    return by.text("FlowArn")
        .map(arn -> Json.of("FlowArn", inventory.attribute("flow", arn, "FlowArn", arn)));
  }
}
