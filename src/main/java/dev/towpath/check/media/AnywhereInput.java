package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Multicast, SDI and SMPTE 2110 inputs feed channels of MediaLive Anywhere only. */
public final class AnywhereInput extends DocumentedRule<Channel> {
  private static final Set<String> ON_PREMISES =
      Set.of("SDI", "MULTICAST", "SMPTE_2110_RECEIVER_GROUP");

  /** The rule. */
  public AnywhereInput() {
    super(
        Channel.class,
        "TP3074",
        Severity.ERROR,
        "medialive/latest/ug/medialive-anywhere.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    if (channel.rest().properties().get("AnywhereSettings").isPresent()) {
      return Stream.empty();
    }
    return channel.inputAttachments().stream()
        .flatMap(a -> review.topology().get(a.input(), Input.class).stream())
        .filter(input -> input.type().known().filter(ON_PREMISES::contains).isPresent())
        .map(input -> finding(List.of(channel, input), channel, input, input.type().or("?")));
  }
}
