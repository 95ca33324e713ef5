package dev.towpath.account.live;

import java.util.Optional;

/** Asks the user for the code that an MFA device shows; called from the scan's threads. */
@FunctionalInterface
public interface MfaPrompt {
  /** Nobody is there to be asked. */
  MfaPrompt NOBODY = _ -> Optional.empty();

  /** The code that the device shows now; empty where the user gives none. */
  Optional<String> code(String device);
}
