package dev.towpath.check.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers in a channel's encoder settings for which AWS gives a range. */
final class EncoderNumbers {
  /**
   * A range.
   *
   * @param within the settings that hold the number; empty for any
   * @param unit what is counted, for people
   */
  private record Range(String within, String name, int least, int most, String unit) {}

  /**
   * A number out of its range.
   *
   * @param group the output group's name
   */
  record Stray(String group, String name, String value, int least, int most, String unit) {}

  private static final int NO_END = Integer.MAX_VALUE;

  // MediaLive API reference: ArchiveGroupSettings, FrameCaptureOutputSettings, HlsBasicPutSettings
  // and its sisters, SrtOutputSettings.
  private static final List<Range> RANGES =
      List.of(
          new Range("", "RolloverInterval", 1, NO_END, "s"),
          new Range("", "FilecacheDuration", 0, 600, "s"),
          new Range("", "RestartDelay", 0, 15, "s"),
          new Range("SrtOutputSettings", "Latency", 40, 16_000, "ms"),
          new Range("SrtOutputSettings", "BufferMsec", 0, 10_000, "ms"));

  private EncoderNumbers() {}

  /** Those of a channel that lie out of their range, in order. */
  static List<Stray> strays(Channel channel) {
    List<Stray> found = new ArrayList<>();
    channel.encoderSettings().known().stream()
        .flatMap(settings ->
            settings instanceof Json.Obj o ? o.list("OutputGroups").stream() : Stream.empty())
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .forEach(group -> collect(group.text("Name").orElse("?"), "", group, found));
    return found;
  }

  private static void collect(String group, String within, Json json, List<Stray> found) {
    switch (json) {
      case Json.Obj object ->
          object
              .fields()
              .forEach((name, value) -> {
                RANGES.stream()
                    .filter(r -> r.name().equals(name))
                    .filter(r -> r.within().isEmpty() || r.within().equals(within))
                    .flatMap(r -> stray(group, r, value).stream())
                    .forEach(found::add);
                collect(group, name, value, found);
              });
      case Json.Arr list -> list.values().forEach(v -> collect(group, within, v, found));
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
  }

  private static Optional<Stray> stray(String group, Range range, Json json) {
    return number(json)
        .filter(n ->
            n.compareTo(BigDecimal.valueOf(range.least())) < 0
                || n.compareTo(BigDecimal.valueOf(range.most())) > 0)
        .map(n ->
            new Stray(
                group, range.name(), n.toPlainString(), range.least(), range.most(), range.unit()));
  }

  private static Optional<BigDecimal> number(Json json) {
    return json instanceof Json.Num(BigDecimal value) ? Optional.of(value) : Optional.empty();
  }
}
