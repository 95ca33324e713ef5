package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.Properties;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The canned ACL that an output group asks for with each object, as the condition key {@code
 * s3:x-amz-acl} shows it (MediaLive API Reference, CannedAcl: none if not given).
 */
sealed interface ObjectAcl {
  /** The key. */
  String KEY = "s3:x-amz-acl";

  /** Where the output groups' settings hold it. */
  List<List<String>> PLACES =
      List.of(
          List.of("ArchiveGroupSettings", "ArchiveCdnSettings", "ArchiveS3Settings"),
          List.of("FrameCaptureGroupSettings", "FrameCaptureCdnSettings", "FrameCaptureS3Settings"),
          List.of("HlsGroupSettings", "HlsCdnSettings", "HlsS3Settings"));

  /** Objects come without one. */
  record None() implements ObjectAcl {}

  /** Objects come with this one, such as {@code bucket-owner-full-control}. */
  record Canned(String name) implements ObjectAcl {}

  /** The design does not say. */
  record Unknown() implements ObjectAcl {}

  /** That of a flow's output group. */
  static ObjectAcl of(Topology topology, Flow flow) {
    return topology.get(flow.owner(), Channel.class).stream()
        .flatMap(channel -> channel.encoderSettings().known().stream())
        .flatMap(settings ->
            settings instanceof Json.Obj object
                ? object.list("OutputGroups").stream()
                : Stream.<Json>empty())
        .flatMap(group -> group instanceof Json.Obj object ? Stream.of(object) : Stream.empty())
        .filter(group -> group.text("Name").equals(Optional.of(flow.outputGroup())))
        .map(group -> read(group.object("OutputGroupSettings")))
        .findFirst()
        .orElseGet(Unknown::new);
  }

  private static ObjectAcl read(Json.Obj settings) {
    for (List<String> place : PLACES) {
      if (settings.get(place.getFirst()).isPresent()) {
        Json.Obj inner = settings;
        for (String name : place) {
          inner = inner.object(name);
        }
        return inner.get("CannedAcl").map(ObjectAcl::named).orElseGet(None::new);
      }
    }
    return new Unknown();
  }

  private static ObjectAcl named(Json value) {
    return value
        .asText()
        .<ObjectAcl>map(text -> new Canned(text.toLowerCase(Locale.ROOT).replace('_', '-')))
        .orElseGet(Unknown::new);
  }

  /** The conditions of a call that carries it. */
  default Conditions in(Conditions plain) {
    return switch (this) {
      case None _ -> plain.knowing(KEY);
      case Canned(String name) -> plain.knowing(KEY).with(KEY, name);
      case Unknown _ -> plain;
    };
  }

  /**
   * What a bucket says to it: one whose owner owns all objects takes no ACL but that which gives
   * the owner full control (S3 User Guide, "Controlling ownership of objects").
   */
  default Optional<PolicyDecision> at(Bucket bucket) {
    if (!(this instanceof Canned(String name)) || name.equals("bucket-owner-full-control")) {
      return Optional.empty();
    }
    Optional<Json> rule =
        Properties.of(bucket).object("OwnershipControls").list("Rules").stream().findFirst();
    Optional<String> ownership =
        rule.flatMap(
            r -> r instanceof Json.Obj object ? object.text("ObjectOwnership") : Optional.empty());
    if (ownership.filter(o -> !o.equals("BucketOwnerEnforced")).isPresent()) {
      return Optional.empty();
    }
    boolean enforced = ownership.isPresent();
    return Optional.of(
        new PolicyDecision(
            bucket.id(),
            enforced ? Hop.Result.STOPS : Hop.Result.UNKNOWN,
            Calls.words(enforced ? "acl.refused" : "acl.open", Names.of(bucket), name),
            Optional.empty()));
  }
}
