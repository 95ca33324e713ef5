package dev.towpath.desktop.start;

import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.Language;
import dev.towpath.desktop.palette.KindIcon;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What is shown before a design is open: ways to one. */
public final class StartPage extends ScrollPane {
  private static final double LOGO = 56;
  private static final double WORDS = 290;
  private final Language language;
  private final Supplier<List<StartSection>> sections;
  private final VBox page = new VBox();

  /** A page of sections, which are asked for each time it is shown. */
  public StartPage(Language language, Supplier<List<StartSection>> sections) {
    this.language = language;
    this.sections = sections;
    setId("start-page");
    getStyleClass().addAll("edge-to-edge", "start-page");
    setFitToWidth(true);
    page.getStyleClass().add("start-content");
    setContent(page);
    language.textsProperty().addListener((_, _, _) -> refresh());
    refresh();
  }

  /** Asks for the sections anew. */
  public void refresh() {
    page.getChildren().setAll(head());
    for (StartSection section : sections.get()) {
      if (!section.cards().isEmpty()) {
        page.getChildren().add(section(section));
      }
    }
  }

  private HBox head() {
    Label name = new Label(language.text("app.name"));
    name.getStyleClass().add("start-title");
    Label claim = new Label(language.text("start.claim"));
    claim.getStyleClass().add("text-muted");
    claim.setWrapText(true);
    HBox head = new HBox(new KindIcon("towpath", LOGO), new VBox(name, claim));
    head.getStyleClass().add("start-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private VBox section(StartSection section) {
    Label title = new Label(language.text(section.titleKey()));
    title.getStyleClass().add("start-section-title");
    TilePane cards = new TilePane();
    cards.getStyleClass().add("start-cards");
    section.cards().forEach(card -> cards.getChildren().add(card(card)));
    VBox box = new VBox(title, cards);
    box.getStyleClass().add("start-section");
    return box;
  }

  /** Text that grows downwards, where a label would cut it. */
  private static Text words(String text, String style) {
    Text words = new Text(text);
    words.setWrappingWidth(WORDS);
    words.getStyleClass().add(style);
    return words;
  }

  private static Node card(StartSection.Card card) {
    Text title = words(card.title(), "start-card-title");
    Text detail = words(card.detail(), "start-card-detail");
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("start-card-words");
    HBox content = new HBox(Icons.of(card.icon(), "start-icon"), words);
    content.getStyleClass().add("start-card-content");
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().addAll("start-card", "flat");
    button.setMaxHeight(Double.MAX_VALUE);
    button.setId("start-" + card.id());
    button.setAccessibleText(card.title() + ", " + card.detail());
    button.setDisable(!card.usable());
    button.setOnAction(_ -> card.action().run());
    return button;
  }
}
