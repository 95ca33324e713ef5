package dev.towpath.model;

import java.util.List;
import java.util.Optional;

/** Where a flow comes from. */
public sealed interface Source {

  /** A network interface in a subnet of the design. */
  record Interface(NetworkInterface networkInterface) implements Source {}

  /**
   * Hosts on the internet.
   *
   * @param addresses the blocks that their public addresses lie in; never empty
   */
  record Internet(List<Cidr> addresses) implements Source {
    /** Copies the addresses. */
    public Internet {
      addresses = List.copyOf(addresses);
    }
  }

  /** The network of the AWS service itself, outside every VPC of the design. */
  record ServiceNetwork() implements Source {}

  /** The design does not say from where. */
  record Unresolved(Message why) implements Source {}

  /** The interface, where the flow starts in a VPC of the design. */
  default Optional<NetworkInterface> inVpc() {
    return this instanceof Interface(NetworkInterface at) ? Optional.of(at) : Optional.empty();
  }
}
