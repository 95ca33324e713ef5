package dev.towpath.check.flow;

import dev.towpath.model.Flow;
import dev.towpath.model.Target;
import java.util.Optional;

/** Flows to Amazon S3, which alone a gateway endpoint for S3 carries. */
final class ToS3 {
  private ToS3() {}

  /** Where in S3 a flow goes; empty where it goes elsewhere. */
  static Optional<Target.Service> of(Flow flow) {
    return flow.target() instanceof Target.Service service && service.service().equals("s3")
        ? Optional.of(service)
        : Optional.empty();
  }
}
