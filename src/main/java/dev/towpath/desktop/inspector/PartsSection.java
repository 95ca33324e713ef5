package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.edit.AddPart;
import dev.towpath.edit.DeleteResources;
import dev.towpath.model.Bucket;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.NetworkAclEntry;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts of one kind that belong to a resource, such as the routes of a route table. */
final class PartsSection extends VBox {
  private final Workspace workspace;
  private final KindDeclaration kind;
  private final PropertyDeclaration link;
  private final ResourceId owner;
  private final Label title = new Label();
  private final Button add;
  private final VBox rows = new VBox();
  private final Map<ResourceId, Card> cards = new HashMap<>();
  private final Map<ResourceId, Form> forms = new HashMap<>();

  PartsSection(
      Workspace workspace, KindDeclaration kind, PropertyDeclaration link, ResourceId owner) {
    this.workspace = workspace;
    this.kind = kind;
    this.link = link;
    this.owner = owner;
    getStyleClass().add("section");
    title.getStyleClass().add("section-title");
    add = new Button(workspace.language().text("field.add"), Icons.of("mdi2p-plus"));
    add.setId("add-" + kind.name());
    add.getStyleClass().addAll("flat", "small");
    add.setOnAction(_ -> add());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(title, space, add);
    header.setAlignment(Pos.CENTER_LEFT);
    rows.getStyleClass().add("list-rows");
    getChildren().addAll(header, rows);
  }

  /** Shows the parts as they are now. */
  void show() {
    List<Resource> parts = parts();
    boolean only = parts.size() == 1 && isSingle();
    title.setText(
        KindTexts.name(workspace.language().texts(), kind)
            + (isSingle() ? "" : " (" + parts.size() + ")"));
    add.setVisible(!only);
    List<ResourceId> ids = parts.stream().map(Resource::id).toList();
    cards.keySet().retainAll(new HashSet<>(ids));
    forms.keySet().retainAll(new HashSet<>(ids));
    ids.forEach(this::prepare);
    List<Card> shown =
        ids.stream().map(id -> java.util.Objects.requireNonNull(cards.get(id))).toList();
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    parts.forEach(part -> show(part, only));
  }

  private void prepare(ResourceId id) {
    if (!cards.containsKey(id)) {
      Form form =
          new Form(
              workspace, kind, Set.of(link.name()), FormTarget.resource(workspace.editor(), id));
      forms.put(id, form);
      cards.put(
          id,
          new Card(
              workspace.language(),
              form,
              () -> workspace.editor().apply(new DeleteResources(Set.of(id)))));
    }
  }

  private void show(Resource part, boolean open) {
    var properties = Properties.of(part);
    Card card = java.util.Objects.requireNonNull(cards.get(part.id()));
    card.setTitle(Summary.of(workspace, properties, Set.of(link.name(), "Tags")));
    java.util.Objects.requireNonNull(forms.get(part.id())).show(properties);
    if (open) {
      card.open(true);
    }
  }

  private boolean isSingle() {
    return link.element() == Bucket.class;
  }

  private List<Resource> parts() {
    Comparator<Resource> order =
        Comparator.comparing((Resource r) -> r instanceof NetworkAclEntry e && e.egress().or(false))
            .thenComparing(r -> r instanceof NetworkAclEntry e ? e.ruleNumber().or(0) : 0)
            .thenComparing(Resource::id);
    return workspace
        .editor()
        .design()
        .topology()
        .referrers(owner)
        .filter(kind.record()::isInstance)
        .filter(part -> link.references(part).stream().anyMatch(ref -> ref.isTo(owner)))
        .sorted(order)
        .toList();
  }

  private void add() {
    var design = workspace.editor().design();
    design
        .topology()
        .get(owner)
        .ifPresent(resource -> {
          Resource part = NewPart.of(design, kind, link, resource);
          workspace.editor().apply(new AddPart(part));
          show();
          java.util.Objects.requireNonNull(cards.get(part.id())).open(true);
        });
  }
}
