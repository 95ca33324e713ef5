package dev.towpath.cloudformation.syntax;

import dev.towpath.model.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file that may be anything, or the reason why it has none. */
public sealed interface FileText {
  /** The text, a byte order mark included. */
  record Text(String text) implements FileText {}

  /** Why there is no text, and what to do. */
  record Unreadable(Message why) implements FileText {}

  /** Reads a file of UTF-8, of which a file that is too large is not read at all. */
  static FileText read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > Bounds.MAX_LENGTH) {
        return tooLarge();
      }
      byte[] bytes = in.readNBytes(Bounds.MAX_LENGTH + 1);
      return bytes.length > Bounds.MAX_LENGTH ? tooLarge() : decode(bytes);
    } catch (NoSuchFileException _) {
      return unreadable("file.missing", file);
    } catch (AccessDeniedException _) {
      return unreadable("file.denied", file);
    } catch (IOException e) {
      return unreadable("file.failed", file, String.valueOf(e.getMessage()));
    }
  }

  /** Decodes UTF-8. */
  static FileText decode(byte[] bytes) {
    if (isWide(bytes)) {
      return unreadable("file.utf16");
    }
    for (byte b : bytes) {
      if (b == 0) {
        return unreadable("file.binary");
      }
    }
    try {
      return new Text(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return unreadable("file.notUtf8");
    }
  }

  private static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    boolean halfEmpty = (bytes[0] == 0) != (bytes[1] == 0);
    return mark == 0xfeff || mark == 0xfffe || halfEmpty;
  }

  private static FileText tooLarge() {
    return unreadable("file.tooLarge", Bounds.MAX_LENGTH / 1024 / 1024);
  }

  private static FileText unreadable(String key, Object... arguments) {
    return new Unreadable(Message.of("cloudformation", key, arguments));
  }
}
