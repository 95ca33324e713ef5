package dev.towpath.desktop.window;

import dev.towpath.desktop.Asking;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.WhatIf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says over the canvas that something is supposed, so that nobody takes it for the design. */
final class WhatIfBanner extends HBox {
  private final Workspace workspace;
  private final Label text =
      new Label(null, Icons.of("mdi2h-help-rhombus-outline", "mark-warning"));

  WhatIfBanner(Workspace workspace) {
    this.workspace = workspace;
    Asking asking = workspace.editor().asking();
    setId("what-if-banner");
    getStyleClass().add("what-if-banner");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    text.setId("what-if-text");
    Button end = new Button();
    end.setId("what-if-end");
    end.textProperty().bind(workspace.language().of("whatIf.end"));
    end.setMinWidth(Region.USE_PREF_SIZE);
    end.setOnAction(_ -> asking.endSupposing());
    getChildren().setAll(text, end);
    visibleProperty().bind(asking.whatIfProperty().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
    asking.whatIfProperty().subscribe(this::show);
    workspace
        .language()
        .textsProperty()
        .addListener((_, _, _) -> show(asking.whatIfProperty().get()));
  }

  private void show(Optional<WhatIf> whatIf) {
    text.setText(whatIf.map(this::words).orElse(""));
  }

  private String words(WhatIf whatIf) {
    Topology topology = workspace.editor().design().topology();
    var language = workspace.language();
    String what =
        switch (whatIf.supposition()) {
          case Supposition.Off(var asked) -> language.text("whatIf.off", names(topology, asked));
          case Supposition.ZoneLost(String zone) -> language.text("whatIf.zone", zone);
          case Supposition.Stage(ResourceId policy, int statements) ->
              language.text(
                  statements == 0 ? "whatIf.stage.none" : "whatIf.stage",
                  Names.of(topology, policy),
                  statements);
        };
    return language.text("whatIf.banner", what, whatIf.changes().size() + whatIf.rights().size());
  }

  private static List<String> names(Topology topology, Set<ResourceId> ids) {
    return ids.stream().sorted().limit(3).map(id -> Names.of(topology, id)).toList();
  }
}
