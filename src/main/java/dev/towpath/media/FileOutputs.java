package dev.towpath.media;

import dev.towpath.model.Flow;
import dev.towpath.model.Flow.Purpose;
import dev.towpath.model.Message;
import dev.towpath.model.Resolver;
import dev.towpath.model.Source;
import dev.towpath.model.Target;
import java.util.List;
import java.util.Optional;

/** The flows of outputs that are files: in buckets, or pushed to HTTP servers. */
record FileOutputs(Sender sender) {
  private static final String TCP = "tcp";
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /** Of a group that writes to S3 and nowhere else. */
  List<Flow> toBucketOnly() {
    return sender.url().filter(url -> !url.isS3()).isPresent()
        ? List.of(sender.flow(Purpose.PUT_OBJECTS, sender.unresolved("scheme"), TCP, HTTPS))
        : toBucket();
  }

  /** Of an HLS group, which writes to S3 or pushes to a server. */
  List<Flow> hls() {
    Optional<Url> url = sender.url();
    if (url.isPresent() && url.get().isS3()) {
      return toBucket();
    }
    if (url.isPresent() && url.get().scheme().equals("mediastoressl")) {
      return List.of(
          sender.flow(
              Purpose.PUSH_FILES,
              new Target.Refused(Message.of(Sender.ROOM, "mediaStore")),
              TCP,
              HTTPS));
    }
    return push(sender.source());
  }

  /** Pushed over HTTP or HTTPS. */
  List<Flow> push(Source source) {
    Optional<Url> url = sender.url();
    if (url.isPresent() && !url.get().isHttp()) {
      return List.of(sender.flow(Purpose.PUSH_FILES, sender.unresolved("httpScheme"), TCP, HTTPS));
    }
    Target target = sender.host(source);
    int port = url.map(FileOutputs::port).orElse(HTTPS);
    return List.of(sender.flow(Purpose.PUSH_FILES, source, target, TCP, port, call(target)));
  }

  private static int port(Url url) {
    return url.port().orElse(url.scheme().equals("http") ? HTTP : HTTPS);
  }

  /** MediaPackage version 2 takes files that the channel's role may put, by any kind of group. */
  private Optional<Flow.ApiCall> call(Target target) {
    if (!(target instanceof Target.Service service)
        || !service.service().equals("mediapackagev2")) {
      return Optional.empty();
    }
    String arn =
        service
            .resource()
            .flatMap(id -> sender.topology().get(id))
            .flatMap(Resolver::arn)
            .orElse("*");
    return Optional.of(sender.call(ServiceOutputs.PUT, arn));
  }

  private List<Flow> toBucket() {
    Optional<BucketAddress> bucket =
        sender.url().map(url -> BucketAddress.of(sender.topology(), sender.channel(), url.host()));
    Target put = bucket.map(BucketAddress::target).orElseGet(sender::noUrl);
    Message anyHost = Message.of(Sender.ROOM, "bucketRegionHost");
    Source source = sender.source();
    return List.of(
        sender.flow(
            Purpose.PUT_OBJECTS,
            source,
            put,
            TCP,
            HTTPS,
            bucket.map(b -> sender.call("s3:PutObject", b.arn() + "/*"))),
        sender.flow(
            Purpose.LOOK_UP_BUCKET_REGION,
            source,
            new Target.AnyHost(anyHost),
            TCP,
            HTTPS,
            // HeadBucket, which answers with the Region, asks for this action.
            bucket.map(b -> sender.call("s3:ListBucket", b.arn()))));
  }
}
