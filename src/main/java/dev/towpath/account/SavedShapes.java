package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Answers of the AWS CLI as lists under keys that only one call has: answers about one thing become
 * a list of one, and lists that several services call alike are told apart by what is in them.
 */
final class SavedShapes {
  /** Keys of lists that no miss is told of, since another call tells of the same things. */
  static final List<String> KEYS =
      List.of(
          "FirewallPolicies",
          "PackageGroups",
          "PackageGroupChannels",
          "PackageGroupEndpoints",
          "AccessPoints",
          "AccessPointPolicies");

  private static final String CHANNELS = "Channels";
  private static final String ITEMS = "Items";

  private SavedShapes() {}

  static Json.Obj plain(Json.Obj answer) {
    if (answer.get("FirewallPolicyResponse").isPresent()) {
      return Json.of("FirewallPolicies", Json.list(answer));
    }
    if (!answer.object("Firewall").isEmpty()) {
      return Json.of("Firewalls", Json.list(answer));
    }
    if (!answer.object("Flow").isEmpty()) {
      return Json.of("Flows", Json.list(answer.get("Flow").orElseThrow()));
    }
    if (!answer.object("InstanceProfile").isEmpty()) {
      return Json.of("InstanceProfiles", Json.list(answer.get("InstanceProfile").orElseThrow()));
    }
    if (answer.text("AccessPointArn").isPresent()) {
      return Json.of("AccessPoints", Json.list(answer));
    }
    if (answer.text("AccessPoint").isPresent()) {
      return Json.of("AccessPointPolicies", Json.list(answer));
    }
    if (answer.text("OriginEndpointName").isPresent()) {
      return Json.of("PackageGroupEndpoints", Json.list(answer));
    }
    if (answer.get("EncoderSettings").isPresent()) {
      return Json.of(CHANNELS, Json.list(answer));
    }
    if (!answer.object("MultiplexSettings").isEmpty()) {
      return Json.of("Multiplexes", Json.list(answer));
    }
    return answer.get(ITEMS).isPresent() ? items(answer) : channels(answer);
  }

  /** MediaLive and MediaPackage both list channels. */
  private static Json.Obj channels(Json.Obj answer) {
    Predicate<Json.Obj> packaged =
        channel -> channel.text("Arn").orElse("").contains(":mediapackage:");
    List<Json.Obj> all = Translation.objects(answer, CHANNELS);
    return all.stream().noneMatch(packaged)
        ? answer
        : answer
            .with(CHANNELS, list(all, packaged.negate()))
            .with("PackageChannels", list(all, packaged));
  }

  /** MediaPackage's second version lists groups, channels and endpoints under one name. */
  private static Json.Obj items(Json.Obj answer) {
    List<Json.Obj> all = Translation.objects(answer, ITEMS);
    Predicate<Json.Obj> endpoint = item -> item.text("OriginEndpointName").isPresent();
    Predicate<Json.Obj> channel = item -> item.text("ChannelName").isPresent();
    Predicate<Json.Obj> group = item -> item.text("ChannelGroupName").isPresent();
    return Json.of("PackageGroupEndpoints", list(all, endpoint))
        .with("PackageGroupChannels", list(all, channel.and(endpoint.negate())))
        .with("PackageGroups", list(all, group.and(channel.negate()).and(endpoint.negate())));
  }

  private static Json list(List<Json.Obj> all, Predicate<Json.Obj> which) {
    List<Json> some = new ArrayList<>();
    all.stream().filter(which).forEach(some::add);
    return new Json.Arr(some);
  }
}
