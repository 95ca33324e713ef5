package dev.towpath.account.live;

import java.util.List;
import software.amazon.awssdk.profiles.ProfileFile;

/** The profiles of the user's AWS configuration files. */
public final class Profiles {
  private Profiles() {}

  /** Their names in order; none where there are no such files or they cannot be read. */
  public static List<String> known() {
    try {
      return ProfileFile.defaultProfileFile().profiles().keySet().stream().sorted().toList();
    } catch (RuntimeException _) {
      // The SDK throws what it likes for a damaged file, with lines of it in the message.
      return List.of();
    }
  }
}
