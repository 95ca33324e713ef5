package dev.towpath.cli;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.document.LayoutFile;
import dev.towpath.document.Outcome;
import dev.towpath.document.Problem;
import dev.towpath.document.ProjectFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.nio.file.Path;
import java.util.Optional;

/** Reads and writes the designs that a command works on: project files, and templates. */
final class DesignFiles {
  private DesignFiles() {}

  static Design read(Path file) throws Failure {
    return read(file, new TemplateOptions());
  }

  /** A design, of a template with the chosen values. */
  static Design read(Path file, TemplateOptions options) throws Failure {
    return TemplateFile.isTemplate(file) ? template(file, options) : project(file);
  }

  private static Design template(Path file, TemplateOptions options) throws Failure {
    Optional<LayoutFile> layout = LayoutFile.read(file);
    Choices before = Choices.of(layout.map(LayoutFile::choices).orElse(Json.Obj.EMPTY));
    return switch (TemplateFile.read(file, options.choices(before))) {
      case TemplateFile.Opening.Opened(TemplateSource source) -> {
        options.check(source);
        Design design = TemplateDesign.of(TemplateFile.designName(file), source);
        yield layout.map(l -> l.onto(design)).orElse(design);
      }
      case TemplateFile.Opening.Refused(Message why) ->
          throw Failure.of("design.problem", file, why);
    };
  }

  private static Design project(Path file) throws Failure {
    return switch (ProjectFile.read(file)) {
      case Outcome.Opened(Design design) -> design;
      case Outcome.Refused(Problem problem) ->
          throw Failure.of("design.problem", file, problem.message());
    };
  }

  static void write(Path file, Design design) throws Failure {
    var problem = ProjectFile.write(file, design);
    if (problem.isPresent()) {
      throw Failure.of("design.problem", file, problem.get().message());
    }
  }
}
