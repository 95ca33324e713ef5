package dev.towpath.media;

import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Flow.ApiCall;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The flows of one pipeline of one output group. */
record OutputFlows(Topology topology, Channel channel, OutputGroup group, int pipeline) {
  private static final String ROOM = "media";
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  List<Flow> flows() {
    return switch (group.kind()) {
      case ARCHIVE, FRAME_CAPTURE ->
          url().filter(url -> !url.isS3()).isPresent()
              ? List.of(flow(Purpose.PUT_OBJECTS, unresolved("scheme"), HTTPS, Optional.empty()))
              : toBucket();
      case HLS -> hls();
      case MS_SMOOTH,
          CMAF_INGEST,
          RTMP,
          UDP,
          SRT,
          MEDIA_PACKAGE,
          MULTIPLEX,
          MEDIA_CONNECT_ROUTER,
          OTHER ->
          List.of(other());
    };
  }

  private List<Flow> hls() {
    Optional<Url> url = url();
    if (url.isEmpty()) {
      return List.of(flow(Purpose.PUSH_FILES, noUrl(), HTTPS, Optional.empty()));
    }
    if (url.get().isS3()) {
      return toBucket();
    }
    return List.of(url.get().isHttp() ? push(url.get()) : other());
  }

  private Flow other() {
    return flow(
        Purpose.OTHER_OUTPUT,
        unresolved(group.kind() == OutputGroup.Kind.OTHER ? "unread" : "notAnalysed"),
        HTTPS,
        Optional.empty());
  }

  private List<Flow> toBucket() {
    Optional<BucketAddress> bucket =
        url().map(url -> BucketAddress.of(topology, channel, url.host()));
    Target put = bucket.map(BucketAddress::target).orElseGet(this::noUrl);
    Message anyHost = Message.of(ROOM, "bucketRegionHost");
    return List.of(
        flow(
            Purpose.PUT_OBJECTS, put, HTTPS, bucket.map(b -> call("s3:PutObject", b.arn() + "/*"))),
        flow(
            Purpose.LOOK_UP_BUCKET_REGION,
            new Target.AnyHost(anyHost),
            HTTPS,
            // HeadBucket, which answers with the Region, asks for this action.
            bucket.map(b -> call("s3:ListBucket", b.arn()))));
  }

  private ApiCall call(String action, String arn) {
    return new ApiCall(action, arn, channel.role().target());
  }

  private Flow push(Url url) {
    int port = url.port().orElse(url.scheme().equals("http") ? HTTP : HTTPS);
    Target target =
        destination()
            .flatMap(Destination::instance)
            .<Target>map(Target.Interface::new)
            .orElseGet(() -> Hosts.target(topology, source().inVpc(), url.host()));
    return flow(Purpose.PUSH_FILES, target, port, Optional.empty());
  }

  private Flow flow(Purpose purpose, Target target, int port, Optional<ApiCall> call) {
    String id =
        String.join(
            "/",
            channel.id().value(),
            group.name(),
            Integer.toString(pipeline),
            purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return new Flow(
        id, channel.id(), pipeline, purpose, group.name(), source(), target, "tcp", port, call);
  }

  private Source source() {
    if (Pipelines.isVpcOpen(channel)) {
      return new Source.Unresolved(words("vpcOpen"));
    }
    if (channel.vpc().isEmpty()) {
      return new Source.ServiceNetwork();
    }
    return Pipelines.source(channel, pipeline)
        .<Source>map(Source.Interface::new)
        .orElseGet(() -> new Source.Unresolved(words("noSubnet")));
  }

  private Optional<Destination> destination() {
    return pipeline < group.destinations().size()
        ? Optional.of(group.destinations().get(pipeline))
        : Optional.empty();
  }

  private Optional<Url> url() {
    return destination().flatMap(Destination::parts);
  }

  private Target noUrl() {
    if (destination().isEmpty()) {
      return unresolved(group.destinations().isEmpty() ? "noDestination" : "noUrl");
    }
    Value<String> url = destination().get().url();
    return url instanceof Value.Unknown<String>(Message because)
        ? new Target.Unresolved(because)
        : new Target.Unresolved(Message.of(ROOM, "badUrl", group.name(), url.known().orElse("")));
  }

  private Target unresolved(String key) {
    return new Target.Unresolved(words(key));
  }

  private Message words(String key) {
    return Message.of(ROOM, key, group.name(), Names.of(channel), pipeline, group.kind().label());
  }
}
