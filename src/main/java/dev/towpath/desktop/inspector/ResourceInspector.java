package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.model.Bucket;
import dev.towpath.model.Channel;
import dev.towpath.model.KindDeclaration;
import dev.towpath.model.Kinds;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.PropertyDeclaration;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** The form of one resource: findings, head, properties, parts. */
final class ResourceInspector extends VBox {
  private final Workspace workspace;
  private final ResourceId id;
  private final Class<?> kind;
  private final Header header;
  private final FindingsBox findings;
  private final Optional<FlowsBox> flows;
  private final Form form;
  private final List<PartsSection> parts = new ArrayList<>();
  private final Optional<AddressSection> address;
  private final Optional<LockOutBox> lockOut;

  ResourceInspector(Workspace workspace, Resource resource) {
    this.workspace = workspace;
    id = resource.id();
    kind = resource.getClass();
    KindDeclaration declaration = Kinds.of(resource);
    getStyleClass().add("inspector-content");
    header = new Header(workspace, resource);
    findings = new FindingsBox(workspace, id);
    flows =
        resource instanceof Channel ? Optional.of(new FlowsBox(workspace, id)) : Optional.empty();
    form =
        new Form(
            workspace,
            declaration,
            hidden(declaration),
            FormTarget.resource(workspace.editor(), id));
    address =
        resource instanceof NatGateway
            ? Optional.of(new AddressSection(workspace, id))
            : Optional.empty();
    NewPart.kinds()
        .forEach(part ->
            NewPart.links(part, kind)
                .forEach(link -> parts.add(new PartsSection(workspace, part, link, id))));
    getChildren().addAll(header, findings);
    flows.ifPresent(getChildren()::add);
    getChildren().add(form);
    address.ifPresent(getChildren()::add);
    getChildren().addAll(parts);
    lockOut =
        resource instanceof Bucket ? Optional.of(new LockOutBox(workspace, id)) : Optional.empty();
    lockOut.ifPresent(getChildren()::add);
    show();
    showAnalysis();
  }

  private static Set<String> hidden(KindDeclaration declaration) {
    return declaration.nameProperty().map(PropertyDeclaration::name).stream()
        .collect(Collectors.toSet());
  }

  ResourceId id() {
    return id;
  }

  /** Shows the resource as it is now; false where it has become another kind or has gone. */
  boolean show() {
    Optional<Resource> now =
        workspace.editor().design().topology().get(id).filter(kind::isInstance);
    now.ifPresent(resource -> {
      header.show(resource);
      form.show(Properties.of(resource));
      parts.forEach(PartsSection::show);
      address.ifPresent(AddressSection::show);
    });
    return now.isPresent();
  }

  void showAnalysis() {
    findings.show();
    flows.ifPresent(FlowsBox::show);
    lockOut.ifPresent(LockOutBox::show);
  }
}
