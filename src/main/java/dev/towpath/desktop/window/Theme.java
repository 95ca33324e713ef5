package dev.towpath.desktop.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The light and the dark look. */
public final class Theme {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> SHEETS = List.of("bridge.css", "towpath.css");

  private Theme() {}

  /** Gives a scene the sheets that all windows share. */
  public static void dress(Scene scene) {
    SHEETS.forEach(sheet ->
        scene
            .getStylesheets()
            .add(
                Objects.requireNonNull(
                        Theme.class.getResource("/dev/towpath/desktop/" + sheet), sheet)
                    .toExternalForm()));
  }

  /** Turns all windows light or dark. */
  public static void use(Scene scene, boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getRoot().pseudoClassStateChanged(DARK, dark);
  }
}
