package dev.towpath.edit;

import dev.towpath.model.Json;

/** The output groups that a connection can add. */
public enum OutputForm {
  /** Transport stream files in a bucket. */
  ARCHIVE("Archive", "archive", "ArchiveGroupSettings", Presets.ARCHIVE_GROUP),
  /** An HLS playlist in a bucket. */
  HLS("HLS", "hls", "HlsGroupSettings", Presets.HLS_GROUP),
  /** An HLS playlist on an instance that answers WebDAV, by its private address. */
  WEBDAV("WebDAV", "webdav", "HlsGroupSettings", Presets.WEBDAV_GROUP),
  /** A Microsoft Smooth stream to a server on an instance. */
  SMOOTH("Smooth", "smooth", "MsSmoothGroupSettings", Presets.SMOOTH_GROUP),
  /** An RTMP stream to a server on an instance. */
  RTMP("RTMP", "rtmp", "RtmpGroupSettings", Presets.RTMP_GROUP),
  /** An RTP stream to an instance. */
  RTP("RTP", "rtp", "UdpGroupSettings", Presets.UDP_GROUP),
  /** An SRT stream that calls a listener on an instance. */
  SRT("SRT", "srt", "SrtGroupSettings", Presets.SRT_GROUP),
  /** An RTP stream into a MediaConnect flow. */
  RTP_TO_FLOW("MediaConnect", "mediaconnect", "UdpGroupSettings", Presets.UDP_GROUP),
  /** A stream for a MediaPackage channel of either version. */
  PACKAGE("MediaPackage", "mediapackage", "MediaPackageGroupSettings", Presets.PACKAGE_GROUP),
  /** A program of a multiplex. */
  MULTIPLEX("Multiplex", "multiplex", "MultiplexGroupSettings", Presets.MULTIPLEX_GROUP);

  private final String groupName;
  private final String reference;
  private final String settings;
  private final Presets preset;

  OutputForm(String groupName, String reference, String settings, Presets preset) {
    this.groupName = groupName;
    this.reference = reference;
    this.settings = settings;
    this.preset = preset;
  }

  /** What the first group of the form is called. */
  String groupName() {
    return groupName;
  }

  /** What the first destination of the form is called. */
  String reference() {
    return reference;
  }

  /** Name of the group's settings in CloudFormation. */
  String settings() {
    return settings;
  }

  /** A complete group, but for its name, its destination and the descriptions that it takes. */
  Json.Obj group() {
    return preset.json();
  }

  /** Name of an output's settings in CloudFormation. */
  String outputSettings() {
    return settings.replace("GroupSettings", "OutputSettings");
  }

  /** Whether each output names its destination, instead of the group. */
  boolean hasDestinationPerOutput() {
    return switch (this) {
      case RTMP, RTP, RTP_TO_FLOW, SRT, MULTIPLEX -> true;
      case ARCHIVE, HLS, WEBDAV, SMOOTH, PACKAGE -> false;
    };
  }
}
