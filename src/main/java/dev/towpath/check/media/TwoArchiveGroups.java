package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A channel has at most one Archive output group. */
public final class TwoArchiveGroups extends DocumentedRule<Channel> {
  /** The rule. */
  public TwoArchiveGroups() {
    super(
        Channel.class,
        "TP3011",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return check(channel).stream();
  }

  private Optional<Finding> check(Channel channel) {
    List<String> names =
        Group.of(channel).stream()
            .filter(g -> g.kind().equals(Group.ARCHIVE))
            .map(Group::title)
            .toList();
    return names.size() > 1 ? Optional.of(finding(channel, channel, names)) : Optional.empty();
  }
}
