package dev.towpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
  @ParameterizedTest
  @CsvSource({
    "Linux, '', OTHER, x, false",
    "Linux, '', DISPLAY, '', false",
    "Linux, '', DISPLAY, :0, true",
    "Linux, '', WAYLAND_DISPLAY, wayland-0, true",
    "Linux, Headless, OTHER, x, true",
    "Mac OS X, '', OTHER, x, true",
    "Windows 11, '', OTHER, x, true",
  })
  void aWindowNeedsADisplayOnLinux(
      String system, String platform, String variable, String value, boolean there) {
    assertThat(Display.isThere(system, platform, Map.of(variable, value))).isEqualTo(there);
  }
}
