package dev.towpath.model;

import java.util.Optional;

/**
 * Something that a source must reach.
 *
 * @param id unique and stable within a design, such as {@code Channel/Archive/0/put-object}
 * @param owner the resource whose flow it is, such as the channel
 * @param pipeline 0 or 1
 * @param purpose what for
 * @param outputGroup the output group's name; empty for inputs
 * @param source the interface that it leaves by; empty where it does not pass through a VPC
 * @param target where to
 * @param protocol {@code tcp} or {@code udp}
 * @param port the destination's port
 * @param call the API call that it carries, where it is one
 */
public record Flow(
    String id,
    ResourceId owner,
    int pipeline,
    Purpose purpose,
    String outputGroup,
    Optional<NetworkInterface> source,
    Target target,
    String protocol,
    int port,
    Optional<ApiCall> call) {

  /** What a flow is for. */
  public enum Purpose {
    /** Puts the files of an output group into a bucket. */
    PUT_OBJECTS,
    /** Asks S3 which Region a bucket is in, before the first object. */
    LOOK_UP_BUCKET_REGION,
    /** Pushes the files of an HLS group to an HTTP or WebDAV server. */
    PUSH_FILES,
    /** Another output, of a kind that is not analysed. */
    OTHER_OUTPUT
  }

  /**
   * An API call.
   *
   * @param action such as {@code s3:PutObject}
   * @param resource the ARN that it acts on
   * @param role the role that signs it; none where the design does not say
   */
  public record ApiCall(String action, String resource, Optional<ResourceId> role) {}
}
