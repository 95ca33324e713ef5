package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Channels and origin endpoints of MediaPackage, of its first version and of its second. */
final class PackageAnswers {
  private final Answers answers;
  private final Inventory inventory;

  PackageAnswers(Answers answers, Inventory inventory) {
    this.answers = answers;
    this.inventory = inventory;
  }

  static String channelKey(Json.Obj channel) {
    return text(channel, "ChannelGroupName") + "/" + text(channel, "ChannelName");
  }

  static String endpointKey(Json.Obj endpoint) {
    return channelKey(endpoint) + "/" + text(endpoint, "OriginEndpointName");
  }

  private static String text(Json.Obj object, String field) {
    return object.text(field).orElse("");
  }

  void add() {
    answers.list("PackageChannels").forEach(this::channel);
    answers.list("OriginEndpoints").forEach(this::endpoint);
    answers.list("PackageGroups").forEach(this::group);
    answers.list("PackageGroupChannels").forEach(this::groupChannel);
    answers.list("PackageGroupEndpoints").forEach(this::groupEndpoint);
  }

  private static Optional<Json> described(Json.Obj thing) {
    return AccountReader.text(thing, "Description").filter(text -> !text.equals(Json.of("")));
  }

  /** CloudFormation wants a list where MediaPackage answers with a map. */
  private static Json.Obj tags(Json.Obj thing) {
    List<Json> tags = new ArrayList<>();
    thing
        .object("Tags")
        .fields()
        .forEach((key, value) -> tags.add(Json.of("Key", key).with("Value", value)));
    return Json.of("Tags", new Json.Arr(tags));
  }

  private void channel(Json.Obj channel) {
    inventory.add(
        "AWS::MediaPackage::Channel",
        "packageChannel",
        text(channel, "Id"),
        new Translation(channel)
            .same("Id")
            .put("Description", described(channel))
            .tags(tags(channel), "Tags")
            .done());
  }

  private void endpoint(Json.Obj endpoint) {
    Translation properties =
        new Translation(endpoint)
            .same("Id")
            .put("ChannelId", inventory.ref("packageChannel", text(endpoint, "ChannelId")))
            .put("Description", described(endpoint))
            .same("ManifestName", "Origination", "StartoverWindowSeconds", "TimeDelaySeconds")
            .same("HlsPackage", "DashPackage", "CmafPackage", "MssPackage", "Authorization")
            .putList("Whitelist", Json.texts(Translation.texts(endpoint, "Whitelist")))
            .tags(tags(endpoint), "Tags");
    inventory.add(
        "AWS::MediaPackage::OriginEndpoint",
        "packageEndpoint",
        text(endpoint, "Id"),
        (Json.Obj) Secrets.without(properties.done()));
  }

  private void group(Json.Obj group) {
    inventory.add(
        "AWS::MediaPackageV2::ChannelGroup",
        "packageGroup",
        text(group, "ChannelGroupName"),
        new Translation(group)
            .same("ChannelGroupName")
            .put("Description", described(group))
            .tags(tags(group), "Tags")
            .done());
  }

  private void groupChannel(Json.Obj channel) {
    inventory.add(
        "AWS::MediaPackageV2::Channel",
        "packageGroupChannel",
        channelKey(channel),
        new Translation(channel)
            .same("ChannelGroupName", "ChannelName", "InputType")
            .put("Description", described(channel))
            .tags(tags(channel), "Tags")
            .done());
  }

  /** The addresses of manifests are AWS's to give, and their settings no part of the network. */
  private void groupEndpoint(Json.Obj endpoint) {
    inventory.add(
        "AWS::MediaPackageV2::OriginEndpoint",
        "packageGroupEndpoint",
        endpointKey(endpoint),
        new Translation(endpoint)
            .same("ChannelGroupName", "ChannelName", "OriginEndpointName", "ContainerType")
            .same("StartoverWindowSeconds", "Segment")
            .put("Description", described(endpoint))
            .tags(tags(endpoint), "Tags")
            .done());
  }
}
