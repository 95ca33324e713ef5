package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The destination of files takes no variables but those of date and time. */
public final class DestinationVariables extends DocumentedRule<Channel> {
  private static final Pattern VARIABLE = Pattern.compile("\\$(?:[a-z]{1,2}(?:%0\\d+)?)\\$");
  private static final Set<String> TIMES = Set.of("$dt$", "$d$", "$t$");
  private static final Set<String> KINDS =
      Set.of(Group.ARCHIVE, Group.HLS, "MsSmoothGroupSettings");

  /** The rule. */
  public DestinationVariables() {
    super(
        Channel.class,
        "TP3045",
        Severity.ERROR,
        "medialive/latest/ug/variable-data-identifiers.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return Group.of(channel).stream()
        .filter(group -> KINDS.contains(group.kind()))
        .flatMap(group ->
            group
                .urls(review, channel)
                .flatMap(url -> VARIABLE.matcher(url).results().map(match -> match.group()))
                .filter(variable -> !TIMES.contains(variable))
                .distinct()
                .map(variable -> finding(channel, channel, group.title(), variable)));
  }
}
