package dev.towpath.desktop.command;

import org.kordamp.ikonli.javafx.FontIcon;

/** The symbols of commands and messages. */
public final class Icons {
  private Icons() {}

  /** An icon by Ikonli's name, such as {@code mdi2c-content-save}. */
  public static FontIcon of(String name, String... styles) {
    FontIcon icon = new FontIcon(name);
    icon.getStyleClass().addAll(styles);
    return icon;
  }
}
