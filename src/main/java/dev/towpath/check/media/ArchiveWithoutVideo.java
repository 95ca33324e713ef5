package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import java.util.stream.Stream;

/**
 * An Archive output group has a video output. Looked at only where the channel's encodes are
 * designed.
 */
public final class ArchiveWithoutVideo extends DocumentedRule<Channel> {
  /** The rule. */
  public ArchiveWithoutVideo() {
    super(
        Channel.class,
        "TP3070",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Json.Obj settings =
        channel.encoderSettings().known().orElse(Json.Obj.EMPTY) instanceof Json.Obj object
            ? object
            : Json.Obj.EMPTY;
    if (settings.list("VideoDescriptions").isEmpty()) {
      return Stream.empty();
    }
    return settings.list("OutputGroups").stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .filter(ArchiveWithoutVideo::isArchive)
        .filter(group -> !group.list("Outputs").isEmpty())
        .filter(group -> group.list("Outputs").stream().noneMatch(ArchiveWithoutVideo::mayShow))
        .map(group -> finding(channel, channel, group.text("Name").orElse("?")));
  }

  private static boolean isArchive(Json.Obj group) {
    return group.object("OutputGroupSettings").get(Group.ARCHIVE).isPresent();
  }

  private static boolean mayShow(Json output) {
    return !(output instanceof Json.Obj object)
        || References.isFunction(object)
        || object.get("VideoDescriptionName").isPresent();
  }
}
