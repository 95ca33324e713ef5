package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.media.OutputGroup;
import dev.towpath.media.OutputGroups;
import dev.towpath.model.Channel;
import dev.towpath.model.OutputDestination;
import java.util.stream.Stream;

/** An output group sends to a destination of its own kind. */
public final class GroupAndDestination extends DocumentedRule<Channel> {
  private static final String ROUTER = "MediaConnectRouterSettings";

  /** The rule. */
  public GroupAndDestination() {
    super(
        Channel.class,
        "TP3034",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return OutputGroups.of(review.topology(), channel).stream()
        .filter(group -> group.kind() != OutputGroup.Kind.OTHER)
        .flatMap(group ->
            group.legs().stream()
                .flatMap(leg -> leg.destination().stream())
                .filter(destination -> !fits(group.kind(), destination))
                .map(destination ->
                    finding(
                        channel,
                        channel,
                        group.name(),
                        group.kind().label(),
                        destination.id().or("?"))))
        .distinct();
  }

  /** One without any way is another rule's matter. */
  private static boolean fits(OutputGroup.Kind kind, OutputDestination destination) {
    boolean router = destination.others().get(ROUTER).isPresent();
    boolean any =
        !destination.settings().isEmpty()
            || !destination.mediaPackage().isEmpty()
            || !destination.srt().isEmpty()
            || destination.multiplex().isPresent()
            || router;
    boolean own =
        switch (kind) {
          case ARCHIVE, FRAME_CAPTURE, HLS, MS_SMOOTH, CMAF_INGEST, RTMP, UDP ->
              !destination.settings().isEmpty();
          case MEDIA_PACKAGE -> !destination.mediaPackage().isEmpty();
          case SRT -> !destination.srt().isEmpty();
          case MULTIPLEX -> destination.multiplex().isPresent();
          case MEDIA_CONNECT_ROUTER -> router;
          case OTHER -> true;
        };
    return own || !any;
  }
}
