package dev.towpath.cli;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.Verdict;
import dev.towpath.proof.WhatIf;
import dev.towpath.proof.ZonesOf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which verdicts change when something fails, or as a bucket's policy is applied. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {
  /** What is supposed; exactly one of them. */
  static final class Supposed {
    @Option(names = "--off", arity = "1..*", paramLabel = "ID", required = true)
    private List<String> off = new ArrayList<>();

    @Option(names = "--zone", paramLabel = "ZONE", required = true)
    private @Nullable String zone;

    @Option(names = "--policy", paramLabel = "BUCKET", required = true)
    private @Nullable String policy;
  }

  private final Console console;

  @Parameters(index = "0", arity = "1", paramLabel = "DESIGN", descriptionKey = "DESIGN")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "0..1")
  private @Nullable Supposed supposed;

  @Option(names = "--json")
  private boolean json;

  WhatIfCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    if (supposed == null) {
      throw Failure.of("usage.oneOf", "--off, --zone, --policy");
    }
    Design design = DesignFiles.read(file);
    List<WhatIf> results = results(design, supposed);
    if (json) {
      WhatIfJson made = new WhatIfJson(console.texts(), design.topology());
      Json list = new Json.Arr(results.stream().<Json>map(made::of).toList());
      console.data(JsonText.write(Json.of("suppositions", list)) + "\n");
    } else {
      WhatIfText text = new WhatIfText(console, design.topology());
      results.forEach(text::print);
    }
    return results.stream().anyMatch(WhatIfCommand::loses) ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  private static List<WhatIf> results(Design design, Supposed supposed) throws Failure {
    if (supposed.zone != null) {
      List<String> zones = ZonesOf.all(design.topology());
      if (!zones.contains(supposed.zone)) {
        throw zones.isEmpty()
            ? Failure.of("whatif.noZones")
            : Failure.of("whatif.noZone", supposed.zone, zones);
      }
      return List.of(WhatIf.suppose(design, new Supposition.ZoneLost(supposed.zone)));
    }
    if (supposed.policy != null) {
      return WhatIf.stages(design, policy(design, supposed.policy));
    }
    Set<ResourceId> off = new LinkedHashSet<>();
    for (String id : supposed.off) {
      off.add(NamedResource.of(design, id).id());
    }
    return List.of(WhatIf.suppose(design, new Supposition.Off(off)));
  }

  private static BucketPolicy policy(Design design, String asked) throws Failure {
    Resource resource = NamedResource.of(design, asked);
    return switch (resource) {
      case BucketPolicy policy -> policy;
      case Bucket bucket ->
          design
              .topology()
              .referrers(bucket.id(), BucketPolicy.class)
              .findFirst()
              .orElseThrow(() -> Failure.of("whatif.noPolicy", asked));
      default -> throw Failure.of("whatif.noPolicy", asked);
    };
  }

  private static boolean loses(WhatIf whatIf) {
    return whatIf.changes().stream()
        .anyMatch(change -> !(change.after().verdict() instanceof Verdict.Reaches));
  }
}
