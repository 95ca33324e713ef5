package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Message;
import java.util.stream.Stream;

/**
 * A number of an output group lies out of the range that AWS gives for it: the latency and buffer
 * of SRT, the roll-over of archives, the cache and the restart of HLS.
 */
public final class EncoderRange extends DocumentedRule<Channel> {
  /** The rule. */
  public EncoderRange() {
    super(
        Channel.class,
        "TP3066",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return EncoderNumbers.strays(channel).stream()
        .map(s ->
            finding(
                channel,
                channel,
                s.group(),
                s.name(),
                s.value(),
                s.most() == Integer.MAX_VALUE
                    ? Message.of("check", "range.from", s.least(), s.unit())
                    : Message.of("check", "range.between", s.least(), s.most(), s.unit())));
  }
}
