package dev.towpath.proof;

import dev.towpath.media.OutputGroups;
import dev.towpath.media.Url;
import dev.towpath.model.Channel;
import dev.towpath.model.Flow;
import dev.towpath.model.Topology;

/**
 * The object that a flow puts first, or gets, so that policies for a part of a bucket can be asked.
 */
public final class ObjectKey {
  private ObjectKey() {}

  /** The object's ARN: the bucket's with the path of the flow's URL and the first file's number. */
  public static String arn(Topology topology, Flow flow, String bucketArn) {
    if (flow.purpose() == Flow.Purpose.GET_OBJECTS) {
      return flow.call().map(Flow.ApiCall::resource).orElse(bucketArn);
    }
    String path =
        topology.get(flow.owner(), Channel.class).stream()
            .flatMap(channel -> OutputGroups.of(topology, channel).stream())
            .filter(group -> group.name().equals(flow.outputGroup()))
            .filter(group -> flow.pipeline() < group.destinations().size())
            .flatMap(group -> group.destinations().get(flow.pipeline()).parts().stream())
            .map(Url::path)
            .findFirst()
            .orElse("/");
    return bucketArn + (path.isEmpty() ? "/" : path) + ".000000.ts";
  }
}
