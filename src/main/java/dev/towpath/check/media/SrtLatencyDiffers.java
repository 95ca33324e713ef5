package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Input;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SRT sources of an input ask for different latencies. SRT takes the greater of what sender and
 * receiver propose (MediaLive API reference, SrtOutputSettings), so that one pipeline may lag
 * behind the other.
 */
public final class SrtLatencyDiffers extends DocumentedRule<Input> {
  /** The rule. */
  public SrtLatencyDiffers() {
    super(
        Input.class,
        "TP3067",
        Severity.INFO,
        "medialive/latest/apireference/inputs.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Input input, Review review) {
    List<Integer> asked =
        input.srtSettings().stream()
            .flatMap(srt -> srt.srtCallerSources().stream())
            .flatMap(source -> source.minimumLatency().known().stream())
            .distinct()
            .toList();
    return asked.size() > 1
        ? Stream.of(finding(input, input, asked.getFirst(), asked.getLast()))
        : Stream.empty();
  }
}
