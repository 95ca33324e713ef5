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
  WEBDAV_GROUP("webdav-group");

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
