package dev.towpath.desktop.window;

import dev.towpath.desktop.settings.Settings;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The canvas with the panels around it: palette left, problems below, inspector right. Each can be
 * hidden; dividers stay where the user left them, in this window and in the next.
 */
public final class Panels extends StackPane {
  /** The part of the window that one panel takes at most when the window opens. */
  private static final double LARGEST = 0.45;

  private final Settings settings;
  private final Panel palette;
  private final Panel problems;
  private final Panel inspector;

  /** Lays out. */
  public Panels(Settings settings, Node left, Node center, Node below, Node right) {
    this.settings = settings;
    SplitPane upper = split(Orientation.HORIZONTAL, center);
    SplitPane column = split(Orientation.VERTICAL, upper);
    SplitPane outer = split(Orientation.HORIZONTAL, column);
    palette = new Panel("palette", left, upper, true, 250);
    problems = new Panel("problems", below, column, false, 240);
    inspector = new Panel("inspector", right, outer, false, 330);
    getChildren().add(outer);
  }

  private static SplitPane split(Orientation orientation, Node content) {
    SplitPane split = new SplitPane(content);
    split.setOrientation(orientation);
    return split;
  }

  /** Whether the palette is shown. */
  public BooleanProperty paletteShown() {
    return palette.shown;
  }

  /** Whether the problems are shown. */
  public BooleanProperty problemsShown() {
    return problems.shown;
  }

  /** Whether the inspector is shown. */
  public BooleanProperty inspectorShown() {
    return inspector.shown;
  }

  /** Gives each panel its size, once the window has one. */
  public void place() {
    List.of(inspector, problems, palette)
        .forEach(panel -> {
          applyCss();
          layout();
          panel.place();
        });
    layout();
  }

  /** Keeps how large the panels are. */
  public void remember() {
    palette.remember();
    problems.remember();
    inspector.remember();
  }

  private final class Panel {
    private final String name;
    private final Node node;
    private final SplitPane split;
    private final boolean first;
    private final double usual;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);

    Panel(String name, Node node, SplitPane split, boolean first, double usual) {
      this.name = name;
      this.node = node;
      this.split = split;
      this.first = first;
      this.usual = usual;
      SplitPane.setResizableWithParent(node, false);
      if (node instanceof Region region) {
        region.setMinSize(first ? 160 : 0, 0);
      }
      shown.addListener((_, _, on) -> show(on));
      shown.set(settings.now().shows(name));
    }

    private void show(boolean on) {
      if (on) {
        split.getItems().add(first ? 0 : split.getItems().size(), node);
        place();
      } else {
        remember();
        split.getItems().remove(node);
      }
      settings.update(preferences -> preferences.withPanel(name, on));
    }

    private double whole() {
      return split.getOrientation() == Orientation.HORIZONTAL
          ? split.getWidth()
          : split.getHeight();
    }

    void place() {
      double whole = whole();
      if (whole > 0 && split.getDividers().size() == 1) {
        double part = Math.min(settings.now().number(name + ".size", usual) / whole, LARGEST);
        split.setDividerPositions(first ? part : 1 - part);
      }
    }

    void remember() {
      double whole = whole();
      if (whole > 0 && split.getDividers().size() == 1) {
        double position = split.getDividerPositions()[0];
        double size = whole * (first ? position : 1 - position);
        settings.update(preferences -> preferences.withNumber(name + ".size", size));
      }
    }
  }
}
