package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.stream.Stream;

/** A channel has at most one MediaConnect Router output group, with at most five outputs. */
public final class RouterGroups extends DocumentedRule<Channel> {
  private static final String ROUTER = "MediaConnectRouterGroupSettings";
  private static final int MOST_OUTPUTS = 5;

  /** The rule. */
  public RouterGroups() {
    super(
        Channel.class,
        "TP3068",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    List<OutputJson.Group> routers =
        OutputJson.groups(channel).stream().filter(g -> g.kind().equals(ROUTER)).toList();
    int outputs = routers.stream().mapToInt(group -> group.outputs().size()).sum();
    return routers.size() > 1 || outputs > MOST_OUTPUTS
        ? Stream.of(finding(channel, channel, routers.size(), outputs, MOST_OUTPUTS))
        : Stream.empty();
  }
}
