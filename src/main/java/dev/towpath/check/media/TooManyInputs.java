package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import java.util.Set;
import java.util.stream.Stream;

/** A channel has at most 20 inputs and two push inputs. */
public final class TooManyInputs extends DocumentedRule<Channel> {
  private static final Set<String> PUSH = Set.of("RTMP_PUSH", "RTP_PUSH", "UDP_PUSH");
  private static final int MOST = 20;
  private static final int MOST_PUSH = 2;

  /** The rule. */
  public TooManyInputs() {
    super(
        Channel.class,
        "TP3041",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    int all = channel.inputAttachments().size();
    long push =
        channel.inputAttachments().stream()
            .flatMap(a -> review.topology().get(a.input(), Input.class).stream())
            .filter(input -> input.type().known().filter(PUSH::contains).isPresent())
            .count();
    return all > MOST || push > MOST_PUSH
        ? Stream.of(finding(channel, channel, all, push))
        : Stream.empty();
  }
}
