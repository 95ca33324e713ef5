package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A single-pipeline channel takes the first source of an input that has two; the second is not
 * ingested.
 */
public final class SecondSourceUnused extends DocumentedRule<Channel> {
  /** The rule. */
  public SecondSourceUnused() {
    super(
        Channel.class,
        "TP3075",
        Severity.INFO,
        "medialive/latest/ug/class-channel-input.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (!channel.channelClass().equals(Value.of("SINGLE_PIPELINE"))) {
      return Stream.empty();
    }
    return channel.inputAttachments().stream()
        .flatMap(a -> review.topology().get(a.input(), Input.class).stream())
        .filter(input -> Math.max(input.sources().size(), input.destinations().size()) == 2)
        .map(input -> finding(List.of(channel, input), channel, input));
  }
}
