package dev.towpath.desktop.files;

import dev.towpath.cloudformation.Export;
import dev.towpath.cloudformation.ExportProblem;
import dev.towpath.cloudformation.ExportResult;
import dev.towpath.cloudformation.PolicyExport;
import dev.towpath.cloudformation.Template;
import dev.towpath.cloudformation.TemplateConversion;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateWriter;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.terraform.TerraformWriter;
import dev.towpath.desktop.Background;
import dev.towpath.desktop.Workspace;
import dev.towpath.desktop.dialog.Dialogs;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.VpcEndpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Writes templates and policies, and repeats the last time with one key. */
public final class Exports {
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final ReadOnlyBooleanWrapper repeatable = new ReadOnlyBooleanWrapper(false);
  private Optional<Last> last = Optional.empty();

  private record Last(Function<Design, ExportResult> writer, Path file) {}

  private record Written(Path file, Optional<Message> problem, List<Message> notes) {}

  /** Exports of the open document. */
  public Exports(Workspace workspace, Dialogs dialogs, FileDialogs files) {
    this.workspace = workspace;
    this.dialogs = dialogs;
    this.files = files;
  }

  /** Whether there is an export to repeat. */
  public ReadOnlyBooleanProperty repeatable() {
    return repeatable.getReadOnlyProperty();
  }

  /** The whole design as a template. */
  public void yaml() {
    ask(
        design -> template(design, TemplateConversion::yaml, Template::yaml),
        "yaml",
        design().name());
  }

  /** The whole design as a template in JSON. */
  public void json() {
    ask(
        design -> template(design, TemplateConversion::json, Template::json),
        "json",
        design().name());
  }

  /** The whole design as Terraform configuration. */
  public void terraform() {
    ask(TerraformWriter::export, "tf", design().name());
  }

  /** A template stays what it is; a drawn design becomes a fresh one. */
  private static ExportResult template(
      Design design, Function<TemplateSource, String> own, Function<Template, String> form) {
    Optional<TemplateSource> source = TemplateDesign.source(TemplateDesign.settled(design));
    if (source.isPresent()) {
      return new Export(own.apply(source.get()), List.of());
    }
    Template template = TemplateWriter.template(design);
    return new Export(form.apply(template), template.notes());
  }

  /** The policy of the selected bucket, or of one that is chosen. */
  public void bucketPolicy() {
    choose(Bucket.class, "export.noBucket")
        .ifPresent(bucket ->
            ask(
                design ->
                    find(
                        design,
                        bucket.id(),
                        Bucket.class,
                        b -> PolicyExport.bucketPolicy(design, b)),
                "json",
                Names.of(bucket) + "-policy"));
  }

  /** The policy of the selected endpoint, or of one that is chosen. */
  public void endpointPolicy() {
    choose(VpcEndpoint.class, "export.noEndpoint")
        .ifPresent(endpoint ->
            ask(
                design ->
                    find(
                        design,
                        endpoint.id(),
                        VpcEndpoint.class,
                        e -> PolicyExport.endpointPolicy(design, e)),
                "json",
                Names.of(endpoint) + "-policy"));
  }

  /** Once more, to the same file. */
  public void repeat() {
    last.ifPresent(this::write);
  }

  private static <R extends Resource> ExportResult find(
      Design design, ResourceId id, Class<R> kind, Function<R, ExportResult> writer) {
    return design
        .topology()
        .get(id, kind)
        .map(writer)
        .orElseGet(() -> new ExportProblem(Message.of("desktop", "export.gone", id)));
  }

  private <R extends Resource> Optional<R> choose(Class<R> kind, String noneKey) {
    Optional<R> selected = workspace.editor().selected().filter(kind::isInstance).map(kind::cast);
    List<R> all = design().topology().all(kind).toList();
    if (selected.isPresent() || all.size() == 1) {
      return selected.or(() -> Optional.of(all.getFirst()));
    }
    if (all.isEmpty()) {
      dialogs.problem(
          workspace.language().text("export.impossible"), workspace.language().text(noneKey));
      return Optional.empty();
    }
    return dialogs.choose(workspace.language().text("export.choose"), all, Names::of);
  }

  private void ask(Function<Design, ExportResult> writer, String ending, String name) {
    if (writer.apply(design()) instanceof ExportProblem(Message why)) {
      dialogs.problem(
          workspace.language().text("export.impossible"), workspace.language().text(why));
      return;
    }
    var language = workspace.language();
    FileDialogs.Question question =
        new FileDialogs.Question(
            language.text("dialog.export"),
            language.text("dialog.export." + ending),
            ending.equals("yaml") ? List.of("yaml", "yml") : List.of(ending),
            FileNames.of(name, ending),
            workspace.settings().now().text("exportFolder").map(Path::of));
    files
        .save(question)
        .ifPresent(file -> {
          workspace
              .settings()
              .update(past ->
                  past.withText("exportFolder", String.valueOf(file.toAbsolutePath().getParent())));
          last = Optional.of(new Last(writer, file));
          repeatable.set(true);
          last.ifPresent(this::write);
        });
  }

  private void write(Last export) {
    Design design = design();
    Background.run(() -> write(export, design), this::tell);
  }

  private static Written write(Last export, Design design) {
    return switch (export.writer().apply(design)) {
      case ExportProblem(Message why) -> new Written(export.file(), Optional.of(why), List.of());
      case Export(String text, List<Message> notes) ->
          new Written(export.file(), store(export.file(), text), notes);
    };
  }

  private static Optional<Message> store(Path file, String text) {
    try {
      Path written = file.resolveSibling("." + file.getFileName() + ".tmp");
      Files.writeString(written, text);
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("desktop", "problem.write", String.valueOf(e.getMessage())));
    }
  }

  private void tell(Written written) {
    var language = workspace.language();
    written
        .problem()
        .ifPresentOrElse(
            why ->
                dialogs.problem(
                    language.text("export.failed"), language.text(why) + "\n\n" + written.file()),
            () -> {
              String notes =
                  written.notes().stream()
                      .map(language::text)
                      .map(note -> "• " + note)
                      .collect(Collectors.joining("\n"));
              dialogs.news(
                  language.text("export.done", written.file().getFileName()),
                  notes.isEmpty()
                      ? written.file().toString()
                      : language.text("export.notes") + "\n" + notes + "\n\n" + written.file());
            });
  }

  private Design design() {
    return workspace.editor().design();
  }
}
