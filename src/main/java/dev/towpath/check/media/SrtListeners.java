package dev.towpath.check.media;

import dev.towpath.model.Channel;
import dev.towpath.model.OutputDestination;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** The destinations by which SRT receivers call a channel. */
final class SrtListeners {
  private SrtListeners() {}

  static Stream<OutputDestination> of(Channel channel) {
    return channel.destinations().stream()
        .filter(
            d -> d.srt().stream().anyMatch(s -> s.connectionMode().equals(Value.of("LISTENER"))));
  }
}
