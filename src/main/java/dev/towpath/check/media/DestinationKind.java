package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Message;
import dev.towpath.model.OutputDestination;
import java.util.List;
import java.util.stream.Stream;

/** A destination says in exactly one way where it is. */
public final class DestinationKind extends DocumentedRule<Channel> {
  private static final List<String> WAYS =
      List.of("Settings", "MediaPackageSettings", "SrtSettings", "MultiplexSettings");

  /** The rule. */
  public DestinationKind() {
    super(
        Channel.class,
        "TP3033",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .filter(DestinationKind::isReadable)
        .filter(destination -> ways(destination) != 1)
        .map(destination ->
            finding(
                channel,
                channel,
                destination.id().or("?"),
                Message.of("check", ways(destination) == 0 ? "ways.none" : "ways.several")));
  }

  private static boolean isReadable(OutputDestination destination) {
    return WAYS.stream().noneMatch(way -> destination.others().get(way).isPresent());
  }

  private static long ways(OutputDestination destination) {
    return Stream.of(
            !destination.settings().isEmpty(),
            !destination.mediaPackage().isEmpty(),
            !destination.srt().isEmpty(),
            destination.multiplex().isPresent(),
            destination.others().get("MediaConnectRouterSettings").isPresent())
        .filter(present -> present)
        .count();
  }
}
