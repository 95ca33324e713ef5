package dev.towpath.media;

import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.Message;
import dev.towpath.model.Resolver;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;
import java.util.Optional;

/**
 * A bucket that a URL names.
 *
 * @param name the bucket's name
 * @param bucket the bucket, where the design holds it
 * @param arn the bucket's ARN
 */
record BucketAddress(String name, Optional<Bucket> bucket, String arn) {

  static BucketAddress of(Topology topology, Channel channel, String name) {
    Optional<Bucket> bucket =
        topology.all(Bucket.class).filter(b -> Resolver.physicalId(b).equals(name)).findFirst();
    String arn =
        bucket.flatMap(Resolver::arn).orElse("arn:" + channel.home().partition() + ":s3:::" + name);
    return new BucketAddress(name, bucket, arn);
  }

  /** S3 in the bucket's Region; which Region that is only the bucket itself can say. */
  Target target() {
    return bucket
        .<Target>map(b -> new Target.Service("s3", b.home().region(), Optional.of(b.id())))
        .orElseGet(() -> new Target.Unresolved(Message.of("media", "bucketOutside", name)));
  }
}
