package dev.towpath.desktop.files;

import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateFile;
import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.writeback.Written;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.document.AtomicFile;
import dev.towpath.document.LayoutFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Designs in Towpath's own files and in templates, whose layout is kept beside them. */
public final class FileStore implements DesignStore {
  private final ProjectStore projects = new ProjectStore();

  @Override
  public Reading read(Path file) {
    return TemplateFile.isTemplate(file) ? template(file) : projects.read(file);
  }

  /** Some templates bring a layout along. */
  private static Design placed(Design design) {
    return design.diagram().boxes().isEmpty()
        ? AutoLayout.arrange(design)
        : AutoLayout.arrangeNew(design);
  }

  private static Reading template(Path file) {
    Optional<LayoutFile> layout = LayoutFile.read(file);
    Choices choices = Choices.of(layout.map(LayoutFile::choices).orElse(Json.Obj.EMPTY));
    return switch (TemplateFile.read(file, choices)) {
      case TemplateFile.Opening.Opened(TemplateSource source) -> {
        Design design = TemplateDesign.of(TemplateFile.designName(file), source);
        yield new Reading.Good(
            layout.map(l -> AutoLayout.arrangeNew(l.onto(design))).orElseGet(() -> placed(design)));
      }
      case TemplateFile.Opening.Refused(Message why) -> new Reading.Bad(why);
    };
  }

  @Override
  public Reading readSample(String name) {
    return projects.readSample(name);
  }

  @Override
  public Optional<Message> write(Path file, Design design) {
    if (!TemplateFile.isTemplate(file)) {
      return projects.write(file, design);
    }
    Optional<String> draft = TemplateDesign.draft(design);
    if (draft.isPresent()) {
      return write(file, draft.get(), design);
    }
    Optional<Written> written = TemplateDesign.written(design);
    if (written.isEmpty()) {
      return Optional.of(Message.of("desktop", "problem.notATemplate"));
    }
    if (!written.get().notWritten().isEmpty()) {
      return Optional.of(Message.of("desktop", "problem.notWritten", written.get().notWritten()));
    }
    return write(file, written.get().text(), design);
  }

  private static Optional<Message> write(Path file, String text, Design design) {
    try {
      AtomicFile.write(file, text);
      Json.Obj choices = design.others().object("template").object("choices");
      new LayoutFile(design.diagram(), choices, design.others().without("template")).write(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Message.of("desktop", "problem.write", String.valueOf(e.getMessage())));
    }
  }
}
