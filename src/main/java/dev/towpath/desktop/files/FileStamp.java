package dev.towpath.desktop.files;

import dev.towpath.document.LayoutFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a document's file held at some moment, the layout beside a template included. Tells by the
 * content, for a file that was merely touched has not changed.
 *
 * @param content a digest of the file, empty where there is none
 * @param layout a digest of the layout beside it, empty where there is none
 */
record FileStamp(String content, String layout) {
  /** Nothing is compared with what has never been read. */
  static final FileStamp NONE = new FileStamp("", "");

  /** No more of a file is looked at, so that a device in its place cannot hold the program up. */
  private static final long MOST = 256L * 1024 * 1024;

  /** What the file holds now. */
  static FileStamp of(Path file) {
    return new FileStamp(digest(file), digest(LayoutFile.beside(file)));
  }

  /** Whether the file is there. */
  boolean isThere() {
    return !content.isEmpty();
  }

  private static String digest(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 * 1024];
      long read = 0;
      for (int n = in.read(buffer); n >= 0 && read < MOST; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        read += n;
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException _) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
