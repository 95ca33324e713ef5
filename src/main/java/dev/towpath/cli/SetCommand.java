package dev.towpath.cli;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.writeback.Written;
import dev.towpath.document.AtomicFile;
import dev.towpath.document.ProjectText;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets one property; of a template no other line changes. */
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "RESOURCE.PROPERTY", descriptionKey = "PROPERTY")
  private String place = "";

  @Parameters(index = "2", paramLabel = "VALUE", descriptionKey = "VALUE")
  private String value = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private String output = OutputFile.STANDARD;

  @Mixin private TemplateOptions template = new TemplateOptions();

  SetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Design design = DesignFiles.read(file, template);
    Resource resource = resource(design);
    String path = place.substring(Math.min(place.length(), resource.id().value().length() + 1));
    if (path.isEmpty()) {
      throw Failure.of("set.noProperty", place);
    }
    PropertyPath property = PropertyPath.of(path);
    Json.Obj edited = property.set(Properties.of(resource), parsed());
    Json whole = edited.get(property.first()).orElseGet(Json.Nul::new);
    Design after = SetProperty.of(resource, property.first(), whole).apply(design);
    write(text(after, resource.id()));
    return ExitCode.CLEAN;
  }

  private static String text(Design design, ResourceId id) throws Failure {
    Optional<Written> written = TemplateDesign.written(design);
    if (written.isPresent() && !written.get().notWritten().isEmpty()) {
      throw Failure.of("set.notWritten", id);
    }
    return written.map(Written::text).orElseGet(() -> ProjectText.write(design));
  }

  private Resource resource(Design design) throws Failure {
    int end = place.length();
    while (end > 0) {
      Optional<Resource> found = design.topology().get(ResourceId.of(place.substring(0, end)));
      if (found.isPresent()) {
        return found.get();
      }
      end = place.lastIndexOf('.', end - 1);
    }
    throw Failure.of("set.noResource", place);
  }

  /** JSON where it is JSON and no text was meant, else the text itself. */
  private Json parsed() {
    try {
      return JsonText.read(value);
    } catch (JsonText.NotJsonException _) {
      return Json.of(value);
    }
  }

  private void write(String text) throws Failure {
    if (output.equals(OutputFile.STANDARD)) {
      console.data(text);
      return;
    }
    try {
      AtomicFile.write(Path.of(output), text);
    } catch (IOException e) {
      throw Failure.of("output.failed", output, Problems.of(e));
    } catch (InvalidPathException e) {
      throw Failure.of("output.failed", output, e.getReason());
    }
  }
}
