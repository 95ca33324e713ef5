package dev.towpath.desktop.code;

import dev.towpath.desktop.Mark;
import dev.towpath.desktop.command.Icons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbers of lines, and the signs beside them. */
final class Gutter implements SideDecorator {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final Mark NONE = new Mark("mdi2c-circle-small", "code-no-mark", "");

  private final int count;
  private final Map<Integer, List<LineMark>> marks;
  private final Optional<Lines> chosen;

  /**
   * Numbers and signs.
   *
   * @param count how many lines there are
   * @param marks of one line, the gravest first
   */
  Gutter(int count, List<LineMark> marks, Optional<Lines> chosen) {
    this.count = count;
    this.marks = marks.stream().collect(Collectors.groupingBy(LineMark::line));
    this.chosen = chosen;
  }

  @Override
  public double getPrefWidth(double viewWidth) {
    return 0;
  }

  @Override
  public Node getMeasurementNode(int line) {
    return row(String.valueOf(Math.max(100, count)), List.of(), false);
  }

  @Override
  public Node getNode(int line) {
    List<LineMark> here = marks.getOrDefault(line, List.of());
    return row(String.valueOf(line + 1), here, chosen.filter(lines -> lines.has(line)).isPresent());
  }

  private static HBox row(String number, List<LineMark> here, boolean chosen) {
    Mark mark = here.stream().findFirst().map(LineMark::mark).orElse(NONE);
    FontIcon icon = Icons.of(mark.icon(), mark.style(), "code-mark");
    Label digits = new Label(number);
    digits.setMaxWidth(Double.MAX_VALUE);
    digits.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(digits, Priority.ALWAYS);
    HBox row = new HBox(icon, digits);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("code-gutter");
    row.pseudoClassStateChanged(CHOSEN, chosen);
    if (!here.isEmpty()) {
      String words = here.stream().map(LineMark::text).collect(Collectors.joining("\n"));
      Tooltip.install(row, new Tooltip(words));
      row.setAccessibleText(number + ": " + words);
    }
    return row;
  }
}
