package dev.towpath.account;

import dev.towpath.model.Json;
import dev.towpath.model.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * MediaLive's channels, inputs and input security groups. AWS tells neither the Elastic IP
 * addresses of a channel nor the subnets of a VPC input; both are found by the network interfaces.
 */
final class MediaAnswers {
  private static final String ADDRESSES = "ec2:DescribeAddresses";
  private static final String INTERFACES = "ec2:DescribeNetworkInterfaces";
  private static final String CHANNEL = "medialive:DescribeChannel";

  private final Answers answers;
  private final Inventory inventory;

  MediaAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  void add() {
    answers.list("InputSecurityGroups").forEach(this::inputSecurityGroup);
    answers.list("Inputs").forEach(this::input);
    answers.list("Channels").forEach(this::channel);
    answers.list("Multiplexes").forEach(this::multiplex);
  }

  private void multiplex(Json.Obj multiplex) {
    inventory.add(
        "AWS::MediaLive::Multiplex",
        "multiplex",
        multiplex.text("Id").orElse(""),
        new Translation(multiplex)
            .same("Name")
            .put("AvailabilityZones", Json.texts(Translation.texts(multiplex, "AvailabilityZones")))
            .put(
                "MultiplexSettings",
                multiplex
                    .get("MultiplexSettings")
                    .orElseGet(() -> Unread.of(answers, "medialive:DescribeMultiplex")))
            .tags("Tags")
            .done(),
        new Translation(multiplex).observed("State", Observation.STATE).done());
  }

  private void inputSecurityGroup(Json.Obj group) {
    inventory.add(
        "AWS::MediaLive::InputSecurityGroup",
        "inputSecurityGroup",
        group.text("Id").orElse(""),
        new Translation(group).same("WhitelistRules").tags("Tags").done());
  }

  static List<String> interfacesOf(Json.Obj input) {
    return Translation.objects(input, "Destinations").stream()
        .flatMap(destination -> destination.object("Vpc").text("NetworkInterfaceId").stream())
        .toList();
  }

  private void input(Json.Obj input) {
    Translation properties =
        new Translation(input)
            .same("Name", "Type")
            .putList("Destinations", streams(input))
            .putList(
                "InputSecurityGroups",
                inventory.refs("inputSecurityGroup", Translation.texts(input, "SecurityGroups")))
            .put("RoleArn", input.text("RoleArn").filter(a -> !a.isBlank()).map(this::role))
            .put("Vpc", inputVpc(interfacesOf(input)));
    if (!input.list("Sources").isEmpty()) {
      properties.put("Sources", input.get("Sources").map(Secrets::without));
    }
    properties.putList(
        "MediaConnectFlows",
        new Json.Arr(
            Translation.objects(input, "MediaConnectFlows").stream()
                .flatMap(flow -> FlowAnswers.fed(flow, inventory).stream())
                .toList()));
    inventory.add(
        "AWS::MediaLive::Input",
        "input",
        input.text("Id").orElse(""),
        properties.tags("Tags").done());
  }

  /** What follows the host in the URLs that senders push to. */
  private static Json streams(Json.Obj input) {
    if (!input.text("Type").orElse("").equals("RTMP_PUSH")) {
      return Json.list();
    }
    List<Json> streams = new ArrayList<>();
    for (String url : Translation.texts(input, "Destinations", "Url")) {
      int host = url.indexOf("://") + 3;
      int path = url.indexOf('/', host);
      if (path > 0 && path + 1 < url.length()) {
        streams.add(Json.of("StreamName", url.substring(path + 1)));
      }
    }
    return new Json.Arr(streams);
  }

  private Optional<Json> inputVpc(List<String> interfaces) {
    if (interfaces.isEmpty()) {
      return Optional.empty();
    }
    List<Json.Obj> found =
        interfaces.stream().flatMap(id -> networkInterface(id).stream()).toList();
    if (found.size() < interfaces.size()) {
      Json unread = Unread.of(answers, INTERFACES);
      return Optional.of(Json.of("SubnetIds", unread).with("SecurityGroupIds", unread));
    }
    List<String> subnets = found.stream().flatMap(i -> i.text("SubnetId").stream()).toList();
    Set<String> groups = new LinkedHashSet<>();
    found.forEach(i -> groups.addAll(Translation.texts(i, "Groups", "GroupId")));
    return Optional.of(
        Json.of("SubnetIds", inventory.refs("subnet", subnets))
            .with(
                "SecurityGroupIds", inventory.attributes("group", List.copyOf(groups), "GroupId")));
  }

  private Optional<Json.Obj> networkInterface(String id) {
    return answers.list("NetworkInterfaces").stream()
        .filter(i -> i.text("NetworkInterfaceId").equals(Optional.of(id)))
        .findFirst();
  }

  private void channel(Json.Obj channel) {
    Json encoder =
        channel
            .get("EncoderSettings")
            .map(Secrets::without)
            .orElseGet(() -> Unread.of(answers, CHANNEL));
    Translation properties =
        new Translation(channel)
            .same("Name", "ChannelClass")
            .put("RoleArn", channel.text("RoleArn").map(this::role))
            .put("Vpc", channel.get("Vpc").map(_ -> vpc(channel.object("Vpc"))))
            .putList("InputAttachments", attachments(channel))
            .put("Destinations", destinations(channel))
            .same("InputSpecification", "CdiInputSpecification")
            .put("EncoderSettings", encoder)
            .same("LogLevel");
    inventory.add(
        "AWS::MediaLive::Channel",
        "channel",
        channel.text("Id").orElse(""),
        properties.tags("Tags").done());
  }

  private Optional<Json> destinations(Json.Obj channel) {
    return channel
        .get("Destinations")
        .map(Secrets::without)
        .map(given ->
            new Json.Arr(
                given.elements().stream()
                    .map(one -> one instanceof Json.Obj object ? destination(object) : one)
                    .toList()));
  }

  /** What a destination names of MediaPackage and multiplexes, as references. */
  private Json destination(Json.Obj destination) {
    List<Json> packages = new ArrayList<>();
    for (Json.Obj settings : Translation.objects(destination, "MediaPackageSettings")) {
      packages.add(
          settings
              .text("ChannelId")
              .map(id -> settings.with("ChannelId", inventory.ref("packageChannel", id)))
              .orElse(settings));
    }
    Json.Obj result =
        packages.isEmpty()
            ? destination
            : destination.with("MediaPackageSettings", new Json.Arr(packages));
    Json.Obj multiplex = destination.object("MultiplexSettings");
    return multiplex
        .text("MultiplexId")
        .map(id -> multiplex.with("MultiplexId", inventory.ref("multiplex", id)))
        .map(named -> result.with("MultiplexSettings", named))
        .orElse(result);
  }

  private Json role(String arn) {
    String name = arn.substring(arn.lastIndexOf('/') + 1);
    return inventory.attribute("role", name, "Arn", arn);
  }

  private Json attachments(Json.Obj channel) {
    List<Json> attachments = new ArrayList<>();
    for (Json.Obj attachment : Translation.objects(channel, "InputAttachments")) {
      attachments.add(
          attachment
              .text("InputId")
              .map(id -> attachment.with("InputId", inventory.ref("input", id)))
              .orElse(attachment));
    }
    return new Json.Arr(attachments);
  }

  private Json vpc(Json.Obj vpc) {
    List<String> groups = Translation.texts(vpc, "SecurityGroupIds");
    Translation properties =
        new Translation(vpc)
            .put("SubnetIds", inventory.refs("subnet", Translation.texts(vpc, "SubnetIds")))
            .putList("SecurityGroupIds", inventory.attributes("group", groups, "GroupId"));
    if (answers.lacks(ADDRESSES) || answers.lacks(INTERFACES)) {
      String missing = answers.lacks(ADDRESSES) ? ADDRESSES : INTERFACES;
      properties.put("PublicAddressAllocationIds", Unread.of(answers, missing));
    } else {
      properties.putList(
          "PublicAddressAllocationIds",
          inventory.attributes("address", addresses(vpc), "AllocationId"));
    }
    return properties.done();
  }

  /**
   * The addresses on a channel's interfaces, in the order of its subnets, which is that of
   * pipelines.
   */
  private List<String> addresses(Json.Obj vpc) {
    List<String> interfaces = new ArrayList<>(Translation.texts(vpc, "NetworkInterfaceIds"));
    List<String> subnets = Translation.texts(vpc, "SubnetIds");
    interfaces.sort(
        Comparator.comparingInt(id ->
            networkInterface(id)
                .flatMap(i -> i.text("SubnetId"))
                .map(subnets::indexOf)
                .orElse(subnets.size())));
    return interfaces.stream()
        .flatMap(id ->
            answers.list("Addresses").stream()
                .filter(a -> a.text("NetworkInterfaceId").equals(Optional.of(id)))
                .flatMap(a -> a.text("AllocationId").stream()))
        .toList();
  }
}
