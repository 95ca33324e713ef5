package dev.towpath.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of what is dropped onto the window, the first design opens. */
class FileDropTest {
  private static final File PICTURE = new File("/home/me/picture.png");
  private static final File DESIGN = new File("/home/me/\u8a2d\u8a08 1.towpath");

  @Test
  void theFirstDesignIsTaken() {
    assertThat(FileDrop.design(List.of(PICTURE, DESIGN, new File("other.towpath"))))
        .contains(DESIGN.toPath());
  }

  @Test
  void nothingElseIs() {
    assertThat(FileDrop.design(List.of(PICTURE))).isEmpty();
    assertThat(FileDrop.design(List.of())).isEmpty();
  }
}
