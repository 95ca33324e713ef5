package dev.towpath.cli;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.proof.LockOut;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who can still do what with buckets under their policies. */
@Command(name = "lockout")
final class LockoutCommand implements Callable<Integer> {
  /** Those of the owner's account who repair policies in daily work. */
  private static final Set<LockOut.Kind> KEEPERS =
      Set.of(LockOut.Kind.ADMINISTRATOR, LockOut.Kind.DEPLOYMENT, LockOut.Kind.NAMED);

  private final Console console;

  @Parameters(index = "0", arity = "1", paramLabel = "DESIGN", descriptionKey = "DESIGN")
  private Path file = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "BUCKET", descriptionKey = "BUCKET")
  private @Nullable String bucket;

  @Option(names = "--json")
  private boolean json;

  LockoutCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Design design = DesignFiles.read(file);
    List<Bucket> buckets =
        bucket == null
            ? design.topology().all(Bucket.class).toList()
            : List.of(NamedResource.of(design, Bucket.class, bucket));
    if (buckets.isEmpty()) {
      throw Failure.of("lockout.noBucket", file);
    }
    List<LockOut> all = buckets.stream().map(b -> LockOut.simulate(design, b)).toList();
    if (json) {
      RightsJson rights = new RightsJson(console.texts());
      Json list = new Json.Arr(all.stream().<Json>map(rights::of).toList());
      console.data(JsonText.write(Json.of("buckets", list)) + "\n");
    } else {
      all.forEach(new RightsText(console)::print);
    }
    return all.stream().allMatch(LockoutCommand::isKept) ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  /** Whether somebody besides the root user and the inside of the VPC can repair the policy. */
  private static boolean isKept(LockOut lockOut) {
    return lockOut.callers().stream()
        .anyMatch(caller -> KEEPERS.contains(caller.kind()) && lockOut.canRepair(caller));
  }
}
