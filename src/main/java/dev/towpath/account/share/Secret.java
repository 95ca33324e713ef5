package dev.towpath.account.share;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret behind one sharing; the same secret gives the same stand-ins.
 *
 * @param hex 32 bytes in hexadecimal digits
 */
public record Secret(String hex) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  /** Refuses what is not 32 bytes. */
  public Secret {
    if (!hex.matches("[0-9a-f]{" + 2 * BYTES + "}")) {
      throw new IllegalArgumentException("not a secret");
    }
  }

  /** A secret that nobody can guess. */
  public static Secret fresh() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** Bytes that tell nothing of the text to those who do not have the secret. */
  byte[] of(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
