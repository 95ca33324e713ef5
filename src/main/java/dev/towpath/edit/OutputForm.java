package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** The output groups that a connection can add. */
public enum OutputForm {
  /** Transport stream files in a bucket. */
  ARCHIVE("Archive", "archive", "ArchiveGroupSettings", Presets.ARCHIVE_GROUP),
  /** An HLS playlist in a bucket. */
  HLS("HLS", "hls", "HlsGroupSettings", Presets.HLS_GROUP),
  /** An HLS playlist on an instance that answers WebDAV, by its private address. */
  WEBDAV("WebDAV", "webdav", "HlsGroupSettings", Presets.WEBDAV_GROUP);

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

  /**
   * The URL for one pipeline. The last part of a path is the base name of the files, so it must not
   * end in a slash (MediaLive User Guide, "Destination for an Archive output group").
   */
  Json url(Channel channel, ResourceId destination, String reference, int pipeline) {
    String ending = pipeline == 0 ? "" : Pipelines.SECOND;
    String folder = channel.id().value().replaceAll("[^A-Za-z0-9_-]", "-");
    return switch (this) {
      case ARCHIVE, HLS ->
          Blanks.text(
              "s3ssl://", destination, Optional.empty(), "/" + folder + "/" + reference + ending);
      case WEBDAV ->
          Blanks.text("http://", destination, Optional.of("PrivateIp"), path(reference) + ending);
    };
  }

  private static String path(String reference) {
    return reference.equals("webdav") ? "/live/index" : "/live/" + reference + "/index";
  }
}
