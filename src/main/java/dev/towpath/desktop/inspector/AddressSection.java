package dev.towpath.desktop.inspector;

import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.command.Icons;
import dev.towpath.desktop.language.KindTexts;
import dev.towpath.edit.AddPart;
import dev.towpath.edit.Sequence;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Design;
import dev.towpath.model.ElasticIp;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.NatGateway;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The Elastic IP address of a NAT gateway, which shows it in place of a figure. */
final class AddressSection extends VBox {
  private final Workspace workspace;
  private final ResourceId nat;
  private final Label title = new Label();
  private final Button add;
  private Optional<ResourceId> shown = Optional.empty();
  private Optional<Form> form = Optional.empty();

  AddressSection(Workspace workspace, ResourceId nat) {
    this.workspace = workspace;
    this.nat = nat;
    getStyleClass().add("section");
    title.getStyleClass().add("section-title");
    title.setText(KindTexts.name(workspace.language().texts(), Kinds.of(ElasticIp.class)));
    add = new Button(workspace.language().text("field.add"), Icons.of("mdi2p-plus"));
    add.setId("add-ElasticIp");
    add.getStyleClass().addAll("flat", "small");
    add.setOnAction(_ -> add());
    getChildren().addAll(title, add);
  }

  void show() {
    Design design = workspace.editor().design();
    Optional<ElasticIp> address =
        design
            .topology()
            .get(nat, NatGateway.class)
            .flatMap(n -> design.topology().get(n.allocation(), ElasticIp.class));
    if (!address.map(Resource::id).equals(shown) || getChildren().size() < 2) {
      shown = address.map(Resource::id);
      form =
          shown.map(id ->
              new Form(
                  workspace,
                  Kinds.of(ElasticIp.class),
                  Set.of(),
                  FormTarget.resource(workspace.editor(), id)));
      getChildren().setAll(title);
      form.ifPresentOrElse(getChildren()::add, () -> getChildren().add(add));
    }
    address.ifPresent(a -> form.ifPresent(f -> f.show(Properties.of(a))));
  }

  private void add() {
    Design design = workspace.editor().design();
    design
        .topology()
        .get(nat, NatGateway.class)
        .ifPresent(gateway -> {
          ResourceId id = design.topology().freeId(nat.value() + "Address");
          Resource address =
              Properties.read("AWS::EC2::EIP", id, gateway.home(), Json.of("Domain", "vpc"));
          Json link =
              Json.of("Fn::GetAtt", Json.list(Json.of(id.value()), Json.of("AllocationId")));
          workspace
              .editor()
              .apply(
                  new Sequence(
                      Message.of("edit", "add", id.value()),
                      List.of(
                          new AddPart(address), SetProperty.of(gateway, "AllocationId", link))));
        });
  }
}
