package dev.towpath.cli;

import dev.towpath.cloudformation.Export;
import dev.towpath.cloudformation.ExportProblem;
import dev.towpath.cloudformation.ExportResult;
import dev.towpath.cloudformation.ImportTemplate;
import dev.towpath.cloudformation.PolicyExport;
import dev.towpath.cloudformation.Template;
import dev.towpath.cloudformation.TemplateConversion;
import dev.towpath.cloudformation.TemplateDesign;
import dev.towpath.cloudformation.TemplateWriter;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.terraform.TerraformWriter;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import dev.towpath.model.VpcEndpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a design's template or one of its policies. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  /** What can be exported. */
  enum Format {
    YAML("yaml"),
    JSON("json"),
    TERRAFORM("terraform"),
    BUCKET_POLICY("bucket-policy"),
    ENDPOINT_POLICY("endpoint-policy");

    private final String option;

    Format(String option) {
      this.option = option;
    }

    @Override
    public String toString() {
      return option;
    }
  }

  private final Console console;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "yaml|json|terraform|bucket-policy|endpoint-policy")
  private Format format = Format.YAML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private String output = OutputFile.STANDARD;

  @Option(names = "--bucket", paramLabel = "ID")
  private @Nullable String bucket;

  @Option(names = "--endpoint", paramLabel = "ID")
  private @Nullable String endpoint;

  @Option(names = "--import-resources", paramLabel = "FILE")
  private @Nullable String importResources;

  @Option(names = "--layout")
  private boolean layout;

  @Mixin private TemplateOptions template = new TemplateOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Design design = DesignFiles.read(file, template);
    Export export = importResources == null ? export(design) : forImport(design, importResources);
    new OutputFile(console, file).write(output, export.text());
    export.notes().forEach(console::note);
    return ExitCode.CLEAN;
  }

  /** The template for an import change set, and beside it the list that goes with it. */
  private Export forImport(Design design, String list) throws Failure {
    if (format != Format.YAML && format != Format.JSON) {
      throw Failure.of("export.importFormat", format);
    }
    ImportTemplate made = ImportTemplate.of(design);
    if (made.resources().isEmpty()) {
      throw Failure.of("export.importNothing", file);
    }
    new OutputFile(console, file).write(list, made.json());
    Template fresh = made.template();
    return new Export(format == Format.YAML ? fresh.yaml() : fresh.json(), fresh.notes());
  }

  private Export export(Design design) throws Failure {
    return switch (format) {
      case YAML -> template(design, TemplateConversion::yaml, Template::yaml);
      case JSON -> template(design, TemplateConversion::json, Template::json);
      case TERRAFORM -> TerraformWriter.export(design);
      case BUCKET_POLICY -> made(PolicyExport.bucketPolicy(design, bucket(design)));
      case ENDPOINT_POLICY -> made(PolicyExport.endpointPolicy(design, endpoint(design)));
    };
  }

  /** A template stays what it is; a drawn design becomes a fresh one. */
  private Export template(
      Design design, Function<TemplateSource, String> own, Function<Template, String> fresh) {
    Design written = layout ? TemplateDesign.withLayout(AutoLayout.arrangeNew(design)) : design;
    return TemplateDesign.source(written)
        .map(source -> new Export(own.apply(source), List.of()))
        .orElseGet(() -> {
          Template made =
              layout ? TemplateWriter.laidOut(written) : TemplateWriter.template(written);
          return new Export(fresh.apply(made), made.notes());
        });
  }

  private static Export made(ExportResult result) throws Failure {
    return switch (result) {
      case Export export -> export;
      case ExportProblem(var why) -> throw new Failure(why);
    };
  }

  private Bucket bucket(Design design) throws Failure {
    List<Bucket> all = design.topology().all(Bucket.class).toList();
    List<Bucket> withPolicy =
        all.stream()
            .filter(
                b -> design.topology().referrers(b.id(), BucketPolicy.class).findAny().isPresent())
            .toList();
    return chosen(withPolicy.isEmpty() || bucket != null ? all : withPolicy, bucket, "bucket");
  }

  private VpcEndpoint endpoint(Design design) throws Failure {
    List<VpcEndpoint> all = design.topology().all(VpcEndpoint.class).toList();
    List<VpcEndpoint> withPolicy =
        all.stream().filter(e -> !e.policyDocument().isAbsent()).toList();
    return chosen(
        withPolicy.isEmpty() || endpoint != null ? all : withPolicy, endpoint, "endpoint");
  }

  /** The only one, or the one that the option names by id or by name. */
  private static <R extends Resource> R chosen(List<R> all, @Nullable String asked, String what)
      throws Failure {
    if (all.isEmpty()) {
      throw Failure.of("export.none." + what);
    }
    List<String> names = all.stream().map(r -> r.id().value()).toList();
    if (asked == null) {
      if (all.size() > 1) {
        throw Failure.of("export.several." + what, names);
      }
      return all.getFirst();
    }
    Optional<R> byId = all.stream().filter(r -> r.id().value().equals(asked)).findFirst();
    Optional<R> byName = all.stream().filter(r -> Names.of(r).equals(asked)).findFirst();
    Optional<R> found = byId.or(() -> byName);
    if (found.isEmpty()) {
      throw Failure.of("export.unknown." + what, asked, names);
    }
    return found.get();
  }
}
