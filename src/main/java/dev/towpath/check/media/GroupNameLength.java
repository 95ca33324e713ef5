package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** An output group's name has at most 32 characters, an output's at most 255. */
public final class GroupNameLength extends DocumentedRule<Channel> {
  private static final int OF_GROUP = 32;
  private static final int OF_OUTPUT = 255;

  /** The rule. */
  public GroupNameLength() {
    super(
        Channel.class,
        "TP3047",
        Severity.ERROR,
        "medialive/latest/apireference/channels.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return OutputJson.groups(channel).stream()
        .flatMap(group ->
            Stream.concat(
                Stream.of(group.title()).filter(title -> title.length() > OF_GROUP),
                group.outputs().stream()
                    .map(OutputJson.Output::name)
                    .filter(name -> name.length() > OF_OUTPUT)))
        .distinct()
        .map(name -> finding(channel, channel, name, name.length()));
  }
}
