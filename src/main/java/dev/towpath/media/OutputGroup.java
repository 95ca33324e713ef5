package dev.towpath.media;

import java.util.List;
import java.util.Optional;

/**
 * An output group of a channel with the place that it sends to.
 *
 * @param name its name, or its kind and number; unique in the channel
 * @param kind what it sends
 * @param destinationRefId the destination that it names; empty where the outputs name one each, or
 *     none is named
 * @param destinations one for each pipeline, in their order; empty where the channel has no such
 *     destination
 * @param legs everything that it sends to
 */
public record OutputGroup(
    String name,
    Kind kind,
    Optional<String> destinationRefId,
    List<Destination> destinations,
    List<Leg> legs) {
  /** Copies the lists. */
  public OutputGroup {
    destinations = List.copyOf(destinations);
    legs = List.copyOf(legs);
  }

  /** The kinds of output groups, by the settings that a group has. */
  public enum Kind {
    ARCHIVE("ArchiveGroupSettings"),
    FRAME_CAPTURE("FrameCaptureGroupSettings"),
    HLS("HlsGroupSettings"),
    MS_SMOOTH("MsSmoothGroupSettings"),
    CMAF_INGEST("CmafIngestGroupSettings"),
    RTMP("RtmpGroupSettings"),
    UDP("UdpGroupSettings"),
    SRT("SrtGroupSettings"),
    MEDIA_PACKAGE("MediaPackageGroupSettings"),
    MULTIPLEX("MultiplexGroupSettings"),
    MEDIA_CONNECT_ROUTER("MediaConnectRouterGroupSettings"),
    /** Settings that are given by a formula or are not known. */
    OTHER("");

    private final String settings;

    Kind(String settings) {
      this.settings = settings;
    }

    /** The field of {@code OutputGroupSettings} that makes a group one of this kind. */
    public String settings() {
      return settings;
    }

    /** What AWS calls it, such as {@code Archive}; a question mark for {@link #OTHER}. */
    public String label() {
      return this == OTHER ? "?" : settings.substring(0, settings.indexOf("GroupSettings"));
    }

    /** The field of {@code OutputSettings} for an output of such a group. */
    public String outputSettings() {
      return settings.replace("GroupSettings", "OutputSettings");
    }

    /** Whether each output names a destination of its own, instead of the group. */
    public boolean hasDestinationPerOutput() {
      return this == RTMP
          || this == UDP
          || this == SRT
          || this == MULTIPLEX
          || this == MEDIA_CONNECT_ROUTER;
    }

    /** Whether it writes to S3 and nowhere else. */
    public boolean writesToS3Only() {
      return this == ARCHIVE || this == FRAME_CAPTURE;
    }
  }
}
