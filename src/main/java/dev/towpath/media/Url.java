package dev.towpath.media;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A destination's URL. MediaLive's variables such as {@code $dt$} are no legal URI, so this reads
 * only what the network needs.
 *
 * @param scheme in lower case, such as {@code s3ssl}
 * @param host a bucket's name, a host's name or an address
 * @param port where the URL says it
 * @param path with its leading slash; empty where there is none
 */
public record Url(String scheme, String host, OptionalInt port, String path) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/:@\\s\\[\\]]+)(?::(\\d{1,5}))?(/.*)?");

  /** Reads a URL; empty where it has another form. */
  public static Optional<Url> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt port =
        matcher.group(3) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(matcher.group(3)));
    if (port.orElse(1) < 1 || port.orElse(1) > 65535) {
      return Optional.empty();
    }
    String path = matcher.group(4) == null ? "" : matcher.group(4);
    return Optional.of(
        new Url(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), port, path));
  }

  /** Whether it names an S3 bucket. */
  public boolean isS3() {
    return scheme.equals("s3ssl") || scheme.equals("s3");
  }

  /** Whether it names an HTTP or WebDAV server. */
  public boolean isHttp() {
    return scheme.equals("http") || scheme.equals("https");
  }
}
