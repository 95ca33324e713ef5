package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Outputs of two output groups of one kind write the same files. The channel can be created, but
 * fails when it starts.
 */
public final class GroupsToOnePath extends DocumentedRule<Channel> {
  private static final Set<String> FILES =
      Set.of(Group.ARCHIVE, Group.HLS, "FrameCaptureGroupSettings", "MsSmoothGroupSettings");

  /** The rule. */
  public GroupsToOnePath() {
    super(
        Channel.class,
        "TP3083",
        Severity.ERROR,
        "medialive/latest/ug/variable-data-identifiers.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    List<Group> groups = Group.of(channel);
    List<OutputJson.Group> outputs = OutputJson.groups(channel);
    return IntStream.range(0, groups.size())
        .boxed()
        .flatMap(first ->
            IntStream.range(first + 1, groups.size())
                .boxed()
                .filter(second ->
                    FILES.contains(groups.get(first).kind())
                        && groups.get(first).kind().equals(groups.get(second).kind()))
                .filter(second -> shareModifier(outputs.get(first), outputs.get(second)))
                .flatMap(second ->
                    sharedUrl(review, channel, groups.get(first), groups.get(second)).stream()
                        .map(url ->
                            finding(
                                channel,
                                channel,
                                groups.get(first).title(),
                                groups.get(second).title(),
                                url))));
  }

  private static boolean shareModifier(OutputJson.Group first, OutputJson.Group second) {
    return modifiers(first).anyMatch(m -> modifiers(second).anyMatch(m::equals));
  }

  private static Stream<String> modifiers(OutputJson.Group group) {
    return group.outputs().stream().map(o -> o.settings().text("NameModifier").orElse(""));
  }

  private static Optional<String> sharedUrl(
      Review review, Channel channel, Group first, Group second) {
    List<String> urls = second.urls(review, channel).toList();
    return first.urls(review, channel).filter(urls::contains).findFirst();
  }
}
