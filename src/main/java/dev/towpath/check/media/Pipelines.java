package dev.towpath.check.media;

import dev.towpath.model.Channel;
import java.util.Optional;

/** How many pipelines a channel has. */
final class Pipelines {
  private Pipelines() {}

  /** One or two by the channel's class; empty where the design does not say it. */
  static Optional<Integer> of(Channel channel) {
    return channel
        .channelClass()
        .known()
        .flatMap(name ->
            switch (name) {
              case "SINGLE_PIPELINE" -> Optional.of(1);
              case "STANDARD" -> Optional.of(2);
              default -> Optional.empty();
            });
  }
}
