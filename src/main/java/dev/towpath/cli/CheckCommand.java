package dev.towpath.cli;

import dev.towpath.check.Analysis;
import dev.towpath.check.Deployed;
import dev.towpath.check.Severity;
import dev.towpath.check.Validator;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.reading.Remark;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses designs and reports findings and verdicts. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** From which severity on the exit code tells of findings. */
  enum FailOn {
    error,
    warning,
    info,
    never;

    boolean isMet(Severity severity) {
      return severity.ordinal() <= ordinal() && this != never;
    }
  }

  /** How the analyses are written. */
  enum Format {
    text,
    json,
    sarif
  }

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--format", paramLabel = "text|json|sarif")
  private Format format = Format.text;

  @Mixin private TemplateOptions template = new TemplateOptions();

  @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
  private FailOn failOn = FailOn.error;

  @Option(names = "--costs")
  private boolean costs;

  @Option(names = "--show-suppressed")
  private boolean showSuppressed;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    int code = ExitCode.CLEAN;
    Format chosen = json ? Format.json : format;
    List<Checked> all = new ArrayList<>();
    for (Path file : files) {
      Checked checked = check(file);
      code = Math.max(code, code(checked));
      all.add(checked);
      if (chosen == Format.text) {
        new CheckText(console, showSuppressed).print(checked);
        if (costs) {
          new CostText(console).print(checked);
        }
      }
      if (console.isClosed()) {
        return code;
      }
    }
    switch (chosen) {
      case text -> {}
      case json -> data(new CheckJson(console.texts()).of(all));
      case sarif -> data(new CheckSarif(console.texts()).of(all));
    }
    return code;
  }

  private void data(Json told) {
    console.data(JsonText.write(told) + "\n");
  }

  private Checked check(Path file) {
    try {
      Analysis analysis =
          Validator.analyse(DesignFiles.read(file, template), CheckCommand::deployed);
      return new Checked(file, Optional.of(analysis), Optional.empty());
    } catch (Failure failure) {
      console.problem(failure.reason());
      return new Checked(file, Optional.empty(), Optional.of(failure.reason()));
    }
  }

  /** Of a template the state that its text has, else what the design keeps of an account. */
  private static Topology deployed(Design design) {
    return TemplateDesign.source(design)
        .map(TemplateSource::topology)
        .orElseGet(() -> Deployed.kept().of(design));
  }

  private int code(Checked checked) {
    if (checked.problem().isPresent()) {
      return ExitCode.FAILED;
    }
    boolean refused =
        checked.analysis().stream()
            .flatMap(analysis -> TemplatePlaces.of(analysis.design()).remarks().stream())
            .anyMatch(remark -> remark.kind() == Remark.Kind.REFUSED);
    boolean found =
        (refused && failOn.isMet(Severity.ERROR))
            || checked.analysis().stream()
                .flatMap(analysis -> analysis.findings().stream())
                .anyMatch(finding -> failOn.isMet(finding.severity()));
    return found ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  /**
   * A file with what came of it: either its analysis or the problem.
   *
   * @param file as it was given
   */
  record Checked(Path file, Optional<Analysis> analysis, Optional<Message> problem) {}
}
