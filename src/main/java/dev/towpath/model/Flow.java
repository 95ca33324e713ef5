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
 * @param source where it comes from
 * @param target where to
 * @param protocol {@code tcp} or {@code udp}
 * @param port the destination's port; 0 where the service at the other end decides
 * @param call the API call that it carries, where it is one
 */
public record Flow(
    String id,
    ResourceId owner,
    int pipeline,
    Purpose purpose,
    String outputGroup,
    Source source,
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
    /** Pushes the files of an HLS, Microsoft Smooth or CMAF Ingest group to an HTTP server. */
    PUSH_FILES,
    /** Sends an RTMP, UDP, RTP or SRT stream to its receiver. */
    SEND_STREAM,
    /** Sends the packets by which a receiver of an RTP stream mends what got lost. */
    SEND_ERROR_CORRECTION,
    /** Lets receivers fetch an SRT stream that the channel listens for. */
    ACCEPT_RECEIVERS,
    /** Hands an output over to MediaPackage, MediaConnect or a multiplex. */
    DELIVER_TO_SERVICE,
    /** Another output, of a kind that is not analysed. */
    OTHER_OUTPUT,
    /** A sender pushes its stream into an input. */
    PUSH_INTO_INPUT,
    /** A service hands its stream over to an input. */
    FEED_INPUT,
    /** Fetches the stream or the file of a pull input from its server. */
    PULL_SOURCE,
    /** Reads the file of an input from a bucket. */
    GET_OBJECTS,
    /** Reads the password of a destination or input from Parameter Store. */
    READ_PARAMETER,
    /** Reads the passphrase of an SRT stream from Secrets Manager. */
    READ_SECRET,
    /** Another input, of a kind that is not analysed. */
    OTHER_INPUT
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
