package dev.towpath.network;

import dev.towpath.model.Cidr;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** The public IPv4 address behind a private one, without which it is no one on the internet. */
sealed interface PublicAddress {
  /**
   * An Elastic IP address.
   *
   * @param ip the address itself, where it is known
   */
  record Elastic(ResourceId address, String name, Optional<Cidr> ip) implements PublicAddress {}

  /** One that the subnet gives to instances at launch. */
  record AtLaunch() implements PublicAddress {}

  /** One that AWS has told. */
  record Observed(Cidr ip) implements PublicAddress {}

  /** None. */
  record Missing() implements PublicAddress {}

  /** The design leaves it open. */
  record Open() implements PublicAddress {}

  /** The address itself, where it is known. */
  default Optional<Cidr> known() {
    return switch (this) {
      case Elastic(ResourceId _, String _, Optional<Cidr> ip) -> ip;
      case Observed(Cidr ip) -> Optional.of(ip);
      case AtLaunch _, Missing _, Open _ -> Optional.empty();
    };
  }
}
