package dev.towpath.edit;

import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.MediaConnectFlow;
import dev.towpath.model.MediaPackageV2Channel;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Value;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * How a new output of a channel names the resource that it sends to.
 *
 * @param reference the id of the destination
 */
record OutputAddress(Channel channel, Resource to, OutputForm form, String reference) {
  private static final int RTP = 5000;
  private static final int SRT = 9000;

  /** The destination, with one entry a pipeline where pipelines have entries. */
  Json.Obj destination() {
    Json.Obj empty = Json.of("Id", reference);
    return switch (form) {
      case ARCHIVE, HLS, WEBDAV, SMOOTH, RTP, RTP_TO_FLOW ->
          empty.with("Settings", each(pipeline -> Json.of("Url", url(pipeline))));
      case RTMP ->
          empty.with(
              "Settings",
              each(pipeline ->
                  Json.of("Url", url(pipeline)).with("StreamName", "stream" + ending(pipeline))));
      case SRT ->
          empty.with(
              "SrtSettings",
              each(pipeline -> Json.of("ConnectionMode", "CALLER").with("Url", url(pipeline))));
      case PACKAGE -> empty.with("MediaPackageSettings", Json.list(packaged()));
      case MULTIPLEX ->
          empty.with(
              "MultiplexSettings",
              Json.of("MultiplexId", Blanks.ref(to)).with("ProgramName", channel.id().value()));
    };
  }

  private Json.Arr each(IntFunction<Json> entry) {
    return new Json.Arr(IntStream.range(0, Pipelines.of(channel)).mapToObj(entry).toList());
  }

  private Json.Obj packaged() {
    if (to instanceof MediaPackageV2Channel second) {
      Json.Obj group = with(Json.Obj.EMPTY, "ChannelGroup", second.channelGroupName());
      return with(group, "ChannelName", second.channelName());
    }
    return Json.of("ChannelId", Blanks.ref(to));
  }

  private static Json.Obj with(Json.Obj object, String field, Value<String> value) {
    return switch (value) {
      case Value.Known<String>(String text) -> object.with(field, text);
      case Value.Formula<String>(Json json) -> object.with(field, json);
      case Value.Absent<String> _, Value.Unknown<String> _ -> object;
    };
  }

  /**
   * The URL for one pipeline. The last part of a path is the base name of the files, so it must not
   * end in a slash (MediaLive User Guide, "Destination for an Archive output group").
   */
  private Json url(int pipeline) {
    ResourceId id = to.id();
    Optional<String> address = Optional.of("PrivateIp");
    String folder = channel.id().value().replaceAll("[^A-Za-z0-9_-]", "-");
    return switch (form) {
      case ARCHIVE, HLS ->
          Blanks.text(
              "s3ssl://", id, Optional.empty(), "/" + folder + "/" + reference + ending(pipeline));
      case WEBDAV -> Blanks.text("http://", id, address, path() + ending(pipeline));
      case SMOOTH ->
          Blanks.text("http://", id, address, "/" + reference + ending(pipeline) + ".isml");
      case RTMP -> Blanks.text("rtmp://", id, address, ":1935/live");
      case RTP -> Blanks.text("rtp://", id, address, ":" + (RTP + 10 * pipeline));
      case SRT -> Blanks.text("srt://", id, address, ":" + (SRT + 10 * pipeline));
      case RTP_TO_FLOW -> Blanks.text("rtp://", id, Optional.of("Source.IngestIp"), ":" + port());
      case PACKAGE, MULTIPLEX -> throw new IllegalStateException(form + " has no URL");
    };
  }

  private static String ending(int pipeline) {
    return pipeline == 0 ? "" : Pipelines.SECOND;
  }

  private String path() {
    return reference.equals("webdav") ? "/live/index" : "/live/" + reference + "/index";
  }

  private int port() {
    return to instanceof MediaConnectFlow flow
        ? flow.source().map(source -> source.ingestPort().or(RTP)).orElse(RTP)
        : RTP;
  }
}
