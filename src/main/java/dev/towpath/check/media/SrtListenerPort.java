package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Value;
import java.util.stream.Stream;

/** An SRT listener waits on one of the ports that MediaLive keeps for it. */
public final class SrtListenerPort extends DocumentedRule<Channel> {
  private static final int FIRST = 5000;
  private static final int LAST = 5200;

  /** The rule. */
  public SrtListenerPort() {
    super(
        Channel.class, "TP3032", Severity.ERROR, "medialive/latest/ug/opg-srt.html", "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .flatMap(destination ->
            destination.srt().stream()
                .filter(srt -> srt.connectionMode().equals(Value.of("LISTENER")))
                .flatMap(srt -> srt.listenerPort().known().stream())
                .filter(port -> port < FIRST || port > LAST)
                .map(port ->
                    finding(channel, channel, destination.id().or("?"), String.valueOf(port))));
  }
}
