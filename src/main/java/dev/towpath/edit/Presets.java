package dev.towpath.edit;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The program's own JSON for new things; each is a file of its own beside the texts. */
enum Presets {
  /** Properties of a channel. */
  CHANNEL("channel"),
  /** Properties of a MediaLive role. */
  ROLE("role"),
  /** An output group that writes to a bucket without end. */
  ARCHIVE_GROUP("archive-group"),
  /** An output group with a playlist in a bucket. */
  HLS_GROUP("hls-group"),
  /** An output group with a playlist on a WebDAV server. */
  WEBDAV_GROUP("webdav-group"),
  /** An output group for a Microsoft Smooth server. */
  SMOOTH_GROUP("smooth-group"),
  /** An output group for an RTMP server. */
  RTMP_GROUP("rtmp-group"),
  /** An output group for a receiver of UDP or RTP. */
  UDP_GROUP("udp-group"),
  /** An output group for an SRT listener. */
  SRT_GROUP("srt-group"),
  /** An output group for MediaPackage. */
  PACKAGE_GROUP("package-group"),
  /** An output group for a multiplex. */
  MULTIPLEX_GROUP("multiplex-group");

  private final Json.Obj json;

  Presets(String file) {
    try (InputStream in = Presets.class.getResourceAsStream("presets/" + file + ".json")) {
      json = (Json.Obj) JsonText.read(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The JSON. */
  Json.Obj json() {
    return json;
  }
}
