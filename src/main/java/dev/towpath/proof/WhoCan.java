package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Target;
import dev.towpath.network.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who reaches what in a design, by the network alone.
 *
 * @param reaches every way that was asked for, by source and then by target
 */
public record WhoCan(List<Reach> reaches) {
  /** Copies the ways. */
  public WhoCan {
    reaches = List.copyOf(reaches);
  }

  /**
   * A protocol and a port that the user asks for.
   *
   * @param protocol {@code tcp} or {@code udp}
   * @param port from 0 to 65535
   */
  public record Service(String protocol, int port) {}

  /**
   * A way from a source to a target.
   *
   * @param source who
   * @param target the resource that is to be reached; empty for the internet
   * @param name what people call the target
   * @param to where the connection goes
   * @param protocol {@code tcp} or {@code udp}
   * @param port the target's port
   * @param path how the network carries it
   */
  public record Reach(
      Station source,
      Optional<ResourceId> target,
      Message name,
      Target to,
      String protocol,
      int port,
      Path path) {

    /** The way as an argument, by the network alone. */
    public Proof proof() {
      Flow flow =
          new Flow(
              "reach/" + source.from() + "/" + to + "/" + protocol + "/" + port,
              source.resource().or(() -> target).orElse(path.deciding().component()),
              0,
              Flow.Purpose.OTHER_OUTPUT,
              "",
              source.from(),
              to,
              protocol,
              port,
              Optional.empty());
      return new Proof(flow, Optional.of(path), List.of(), List.of(), DataFlow.verdict(path));
    }
  }

  /**
   * All sources of a design towards a resource. Throws {@link
   * java.util.concurrent.CancellationException} where the thread is interrupted.
   *
   * @param service the port that is asked for; empty for those at which the resource seems to
   *     listen
   */
  public static WhoCan reach(Design design, ResourceId resource, Optional<Service> service) {
    return new Reaching(design.topology(), service).to(resource);
  }

  /**
   * A source towards all targets of a design, the services and hosts outside that it names, and the
   * internet. Throws {@link java.util.concurrent.CancellationException} where the thread is
   * interrupted.
   *
   * @param service the port that is asked for; empty for those at which the targets seem to listen
   */
  public static WhoCan from(Design design, ResourceId resource, Optional<Service> service) {
    return new Reaching(design.topology(), service).from(resource);
  }

  /** Whether connections from or to the resource can be asked for at all. */
  public static boolean isSource(Design design, ResourceId resource) {
    return !design.topology().fact(new StationsOf(resource)).isEmpty();
  }

  /** Whether connections to the resource can be asked for. */
  public static boolean isTarget(Design design, ResourceId resource) {
    return design.topology().get(resource).filter(Aims::isTarget).isPresent();
  }

  /** Who in the design may do what with a bucket: by the network, its policy and their own. */
  public static LockOut rights(Design design, Bucket bucket) {
    return design.topology().fact(new LockOutOf(bucket.id(), LockOutOf.Who.ALL_AND_ROLES));
  }
}
