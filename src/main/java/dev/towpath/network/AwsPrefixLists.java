package dev.towpath.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of AWS's own prefix lists; a list has the same id in every account of a Region. */
public final class AwsPrefixLists {
  private static final String FILE = "prefix-lists.properties";
  private static final Map<String, AwsService> BY_REGION_AND_ID = read();

  private AwsPrefixLists() {}

  /** The service whose addresses the list of that id holds in a Region. */
  static Optional<AwsService> service(String region, String id) {
    return Optional.ofNullable(BY_REGION_AND_ID.get(region + " " + id));
  }

  /** The ids of all lists, whatever their Region. */
  public static Set<String> ids() {
    return BY_REGION_AND_ID.keySet().stream()
        .map(key -> key.substring(key.indexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, AwsService> read() {
    Properties file = new Properties();
    try (InputStream in =
        Objects.requireNonNull(AwsPrefixLists.class.getResourceAsStream(FILE), FILE)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> region(key) + " " + file.getProperty(key),
                key -> new AwsService(key.substring(region(key).length() + 1), region(key))));
  }

  private static String region(String key) {
    return key.substring(0, key.indexOf('.'));
  }
}
