package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.util.stream.Stream;

/** Every HLS output has a name modifier. */
public final class HlsModifier extends DocumentedRule<Channel> {
  /** The rule. */
  public HlsModifier() {
    super(
        Channel.class,
        "TP3044",
        Severity.ERROR,
        "medialive/latest/ug/hls-destinations.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return OutputJson.groups(channel).stream()
        .filter(group -> group.kind().equals(Group.HLS))
        .flatMap(group ->
            group.outputs().stream()
                .filter(output ->
                    output
                        .settings()
                        .get("NameModifier")
                        .filter(modifier -> !modifier.equals(Json.of("")))
                        .isEmpty())
                .map(output -> finding(channel, channel, group.title(), output.name())));
  }
}
