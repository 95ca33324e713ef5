package dev.towpath.network;

import dev.towpath.model.Message;
import dev.towpath.model.ResourceId;
import java.util.Optional;

/** The route table that serves a subnet. */
sealed interface TableInUse {
  /** A known one. */
  record Known(Table table) implements TableInUse {}

  /** The design does not say which, or does not hold it. */
  record Open(Optional<ResourceId> rule, Message why) implements TableInUse {}
}
