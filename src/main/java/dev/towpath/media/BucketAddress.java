package dev.towpath.media;

import dev.towpath.model.Bucket;
import dev.towpath.model.Message;
import dev.towpath.model.Resolver;
import dev.towpath.model.Resource;
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

  static BucketAddress of(Topology topology, Resource sender, String name) {
    Optional<Bucket> bucket =
        Optional.ofNullable(topology.fact(new BucketsByName()).get(name))
            .flatMap(id -> topology.get(id, Bucket.class));
    String arn =
        bucket.flatMap(Resolver::arn).orElse("arn:" + sender.home().partition() + ":s3:::" + name);
    return new BucketAddress(name, bucket, arn);
  }

  /** S3 in the bucket's Region; which Region that is only the bucket itself can say. */
  Target target() {
    return bucket
        .<Target>map(b -> new Target.Service("s3", b.home().region(), Optional.of(b.id())))
        .orElseGet(() -> new Target.Unresolved(Message.of("media", "bucketOutside", name)));
  }
}
