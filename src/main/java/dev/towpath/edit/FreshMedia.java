package dev.towpath.edit;

import static dev.towpath.edit.Blanks.attribute;
import static dev.towpath.edit.Blanks.ref;
import static dev.towpath.edit.FreshResource.Made;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.InputSecurityGroup;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New buckets, roles, inputs and channels. */
final class FreshMedia {
  private static final String PRINCIPAL = "medialive.amazonaws.com";

  /** An address block of the documentation (RFC 5737), to be replaced by the senders' own. */
  static final String SENDERS = "203.0.113.0/24";

  private final Topology topology;
  private final Surroundings place;
  private final Blanks blanks;

  FreshMedia(Topology topology, Surroundings place, Blanks blanks) {
    this.topology = topology;
    this.place = place;
    this.blanks = blanks;
  }

  Bucket bucket() {
    Json.Obj block =
        Json.of("BlockPublicAcls", Json.of(true))
            .with("BlockPublicPolicy", Json.of(true))
            .with("IgnorePublicAcls", Json.of(true))
            .with("RestrictPublicBuckets", Json.of(true));
    return blanks.make(Bucket.class, Json.of("PublicAccessBlockConfiguration", block));
  }

  Role role() {
    return blanks.make(Role.class, Presets.ROLE.json());
  }

  InputSecurityGroup inputSecurityGroup() {
    return blanks.make(
        InputSecurityGroup.class, Json.of("WhitelistRules", Json.list(Json.of("Cidr", SENDERS))));
  }

  Made input() {
    InputSecurityGroup group = inputSecurityGroup();
    Input input =
        blanks.make(
            Input.class,
            Json.of("Type", "RTMP_PUSH")
                .with("Destinations", Json.list(Json.of("StreamName", "live/stream")))
                .with("InputSecurityGroups", Json.list(ref(group))));
    return Made.of(named(input), group);
  }

  /** A channel with the design's MediaLive role, or with one of its own where there is none. */
  Made channel() {
    List<Resource> others = new ArrayList<>();
    Role role =
        mediaLiveRole()
            .orElseGet(() -> {
              Role made = role();
              others.add(made);
              return made;
            });
    Json.Obj properties = Presets.CHANNEL.json().with("RoleArn", attribute(role.id(), "Arn"));
    Json.Obj delivered =
        place
            .subnet()
            .map(s -> properties.with("Vpc", Json.of("SubnetIds", Json.list(ref(s)))))
            .orElse(properties);
    return new Made(named(blanks.make(Channel.class, delivered)), others);
  }

  private Optional<Role> mediaLiveRole() {
    return topology.all(Role.class).filter(FreshMedia::isForMediaLive).findFirst();
  }

  static boolean isForMediaLive(Role role) {
    return role.assumeRolePolicyDocument() instanceof Value.Known<Json>(Json policy)
        && JsonText.writeCompact(policy).contains(PRINCIPAL);
  }

  private static <R extends Resource> R named(R resource) {
    return Properties.with(resource, "Name", Json.of(resource.id().value()));
  }
}
