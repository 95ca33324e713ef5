package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** A destination has one setting for each pipeline of the channel. */
public final class SettingsCount extends DocumentedRule<Channel> {
  /** The rule. */
  public SettingsCount() {
    super(
        Channel.class,
        "TP3010",
        Severity.ERROR,
        "medialive/latest/ug/origin-server-s3.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return check(channel);
  }

  private Stream<Finding> check(Channel channel) {
    return Pipelines.of(channel).stream()
        .flatMap(pipelines ->
            channel.destinations().stream()
                .filter(d -> !d.settings().isEmpty() && d.settings().size() != pipelines)
                .map(d ->
                    finding(channel, channel, d.id().or("?"), d.settings().size(), pipelines)));
  }
}
