package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each pipeline of a standard channel has a source of its own in a pull input. */
public final class PullSources extends DocumentedRule<Channel> {
  private static final Set<String> PULL = Set.of("RTMP_PULL", "URL_PULL", "MP4_FILE", "TS_FILE");

  /** The rule. */
  public PullSources() {
    super(
        Channel.class,
        "TP3039",
        Severity.ERROR,
        "medialive/latest/ug/creating-input.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (!channel.channelClass().equals(Value.of("STANDARD"))) {
      return Stream.empty();
    }
    return channel.inputAttachments().stream()
        .flatMap(a -> review.topology().get(a.input(), Input.class).stream())
        .filter(input -> input.type().known().filter(PULL::contains).isPresent())
        .filter(input -> input.sources().size() == 1)
        .map(input -> finding(List.of(input, channel), input, channel));
  }
}
