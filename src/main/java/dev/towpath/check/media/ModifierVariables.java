package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name modifier has a variable that outputs of its kind do not take, or that MediaLive does not
 * know.
 */
public final class ModifierVariables extends DocumentedRule<Channel> {
  private static final Pattern VARIABLE = Pattern.compile("\\$([a-z]{1,3})(?:%0\\d+)?\\$");
  private static final Set<String> KNOWN =
      Set.of("dt", "d", "t", "rv", "ra", "rc", "w", "h", "f", "sn");
  private static final Map<String, Set<String>> REFUSED =
      Map.of(
          Group.ARCHIVE,
          Set.of("ra", "rc", "sn"),
          "MsSmoothGroupSettings",
          Set.of("ra", "rc", "sn"),
          Group.HLS,
          Set.of("sn"));

  /** The rule. */
  public ModifierVariables() {
    super(
        Channel.class,
        "TP3071",
        Severity.ERROR,
        "medialive/latest/ug/variable-data-identifiers.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return OutputJson.groups(channel).stream()
        .filter(group -> REFUSED.containsKey(group.kind()))
        .flatMap(group ->
            group.outputs().stream()
                .flatMap(output ->
                    Stream.of("NameModifier", "SegmentModifier")
                        .flatMap(name -> output.settings().text(name).stream()))
                .flatMap(text -> VARIABLE.matcher(text.replace("$$", "")).results())
                .filter(match -> isRefused(group.kind(), match.group(1)))
                .map(match -> match.group())
                .distinct()
                .map(variable -> finding(channel, channel, group.title(), variable)));
  }

  private static boolean isRefused(String kind, String variable) {
    return !KNOWN.contains(variable) || REFUSED.getOrDefault(kind, Set.of()).contains(variable);
  }
}
