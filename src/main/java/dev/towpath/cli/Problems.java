package dev.towpath.cli;

import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be read or written. */
final class Problems {
  private static final String ROOM = "cli";

  private Problems() {}

  /** The reason in the user's language where it is a common one, else the system's words. */
  static Message of(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Message.of(ROOM, "io.noSuchFile");
      case AccessDeniedException _ -> Message.of(ROOM, "io.accessDenied");
      case NotDirectoryException _ -> Message.of(ROOM, "io.noSuchFile");
      case FileSystemException f -> other(f.getReason());
      default -> other(e.getMessage());
    };
  }

  private static Message other(@org.jspecify.annotations.Nullable String reason) {
    return Message.of(ROOM, "io.other", Optional.ofNullable(reason).orElse("?"));
  }
}
