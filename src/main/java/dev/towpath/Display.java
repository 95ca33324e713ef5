package dev.towpath;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a window can open; asked before JavaFX starts, which would end in a stack trace. */
final class Display {
  private Display() {}

  static boolean isThere() {
    return isThere(
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        System.getenv());
  }

  /**
   * Whether a window can open.
   *
   * @param system the system's name; only Linux tells by its environment
   * @param platform JavaFX's window system, where one was asked for
   */
  static boolean isThere(String system, String platform, Map<String, String> environment) {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || platform.equalsIgnoreCase("Headless")
        || Stream.of("DISPLAY", "WAYLAND_DISPLAY")
            .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
  }
}
