package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import java.util.stream.Stream;

/** A channel has at most three frame capture encodes and 40 audio encodes. */
public final class TooManyEncodes extends DocumentedRule<Channel> {
  private static final int FRAME_CAPTURES = 3;
  private static final int AUDIOS = 40;

  /** The rule. */
  public TooManyEncodes() {
    super(
        Channel.class,
        "TP3073",
        Severity.ERROR,
        "medialive/latest/ug/eml-limitations-and-rules.html",
        "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    Json.Obj settings =
        channel.encoderSettings().known().orElse(Json.Obj.EMPTY) instanceof Json.Obj object
            ? object
            : Json.Obj.EMPTY;
    long captures =
        settings.list("VideoDescriptions").stream()
            .filter(Json.Obj.class::isInstance)
            .filter(video ->
                ((Json.Obj) video).object("CodecSettings").get("FrameCaptureSettings").isPresent())
            .count();
    int audios = settings.list("AudioDescriptions").size();
    return captures > FRAME_CAPTURES || audios > AUDIOS
        ? Stream.of(finding(channel, channel, captures, audios, FRAME_CAPTURES, AUDIOS))
        : Stream.empty();
  }
}
