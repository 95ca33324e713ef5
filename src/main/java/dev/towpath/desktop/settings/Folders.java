package dev.towpath.desktop.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps its own files.
 *
 * @param config the preferences
 * @param state logs and recovered documents
 */
public record Folders(Path config, Path state) {
  private static final String NAME = "towpath";

  /** The folders of this platform and user. */
  public static Folders ofPlatform() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  /** Both below one folder. */
  public static Folders in(Path folder) {
    return new Folders(folder, folder);
  }

  /** The folders that a platform's conventions name. */
  static Folders of(String platform, String home, Map<String, String> environment) {
    String lower = platform.toLowerCase(Locale.ROOT);
    if (lower.contains("mac")) {
      return in(Path.of(home, "Library", "Application Support", "Towpath"));
    }
    if (lower.contains("win")) {
      Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", home));
      return new Folders(
          Path.of(environment.getOrDefault("APPDATA", home)).resolve("Towpath"),
          local.resolve("Towpath"));
    }
    return new Folders(
        base(environment, "XDG_CONFIG_HOME", home, ".config"),
        base(environment, "XDG_STATE_HOME", home, ".local/state"));
  }

  // The XDG Base Directory Specification tells to ignore a path that is not absolute.
  private static Path base(
      Map<String, String> environment, String variable, String home, String otherwise) {
    String value = environment.getOrDefault(variable, "");
    Path base = value.isEmpty() ? Path.of(home, otherwise) : Path.of(value);
    return (base.isAbsolute() ? base : Path.of(home, otherwise)).resolve(NAME);
  }
}
