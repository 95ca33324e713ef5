package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Input;
import java.util.List;
import java.util.stream.Stream;

/** An input feeds one channel. */
public final class InputOnTwoChannels extends DocumentedRule<Input> {
  /** The rule. */
  public InputOnTwoChannels() {
    super(
        Input.class,
        "TP3040",
        Severity.ERROR,
        "medialive/latest/ug/creating-input.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    List<Channel> fed =
        review
            .topology()
            .referrers(input.id(), Channel.class)
            .filter(c -> c.inputAttachments().stream().anyMatch(a -> a.input().isTo(input.id())))
            .toList();
    return fed.size() < 2
        ? Stream.empty()
        : Stream.of(
            finding(
                Stream.concat(Stream.of(input), fed.stream()).toList(),
                input,
                fed.getFirst(),
                fed.get(1)));
  }
}
