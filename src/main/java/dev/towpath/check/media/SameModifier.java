package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Outputs of one group have names of their own; equal ones fail when the channel starts. */
public final class SameModifier extends DocumentedRule<Channel> {
  private static final Set<String> FILES =
      Set.of(
          "ArchiveGroupSettings",
          "FrameCaptureGroupSettings",
          "HlsGroupSettings",
          "MsSmoothGroupSettings");

  /** The rule. */
  public SameModifier() {
    super(
        Channel.class,
        "TP3043",
        Severity.ERROR,
        "medialive/latest/ug/variable-data-identifiers.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return OutputJson.groups(channel).stream()
        .filter(group -> FILES.contains(group.kind()))
        .flatMap(group -> check(channel, group));
  }

  private Stream<Finding> check(Channel channel, OutputJson.Group group) {
    Set<String> seen = new HashSet<>();
    return group.outputs().stream()
        .map(output -> output.settings().text("NameModifier").orElse(""))
        .filter(modifier -> !seen.add(modifier))
        .distinct()
        .map(modifier -> finding(channel, channel, group.title(), modifier));
  }
}
