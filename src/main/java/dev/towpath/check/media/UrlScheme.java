package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A destination's URL does not begin as its output group needs it. */
public final class UrlScheme extends DocumentedRule<Channel> {
  private static final Map<String, List<String>> SCHEMES =
      Map.of(
          Group.ARCHIVE,
          List.of("s3ssl"),
          "FrameCaptureGroupSettings",
          List.of("s3ssl"),
          Group.HLS,
          List.of("s3ssl", "mediastoressl", "http", "https"),
          "CmafIngestGroupSettings",
          List.of("http", "https"),
          "MsSmoothGroupSettings",
          List.of("http", "https"),
          "RtmpGroupSettings",
          List.of("rtmp", "rtmps"),
          "UdpGroupSettings",
          List.of("udp", "rtp"));

  /** The rule. */
  public UrlScheme() {
    super(
        Channel.class,
        "TP3012",
        Severity.ERROR,
        "medialive/latest/ug/archive-destinations.html",
        "2026-11-23");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return Group.of(channel).stream().flatMap(g -> check(review, channel, g));
  }

  private Stream<Finding> check(Review review, Channel channel, Group group) {
    List<String> schemes = SCHEMES.getOrDefault(group.kind(), List.of());
    return group
        .urls(review, channel)
        .filter(url -> !schemes.isEmpty() && !schemes.contains(scheme(url)))
        .map(url -> report(channel, group, url, schemes));
  }

  private static String scheme(String url) {
    int end = url.indexOf("://");
    return end < 0 ? "" : url.substring(0, end);
  }

  // Whether MediaLive still takes plain s3:// is documented both ways, so it is no error here.
  private Finding report(Channel channel, Group group, String url, List<String> schemes) {
    List<String> shown = schemes.stream().map(s -> s + "://").toList();
    Finding finding = finding(channel, channel, group.title(), url, shown);
    boolean plainS3 = scheme(url).equals("s3") && schemes.contains("s3ssl");
    return plainS3 ? finding.with(Severity.WARNING) : finding;
  }
}
