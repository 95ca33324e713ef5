package dev.towpath.cli;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.network.Hop;
import dev.towpath.proof.WhoCan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists who reaches a resource, or what a source reaches. */
@Command(name = "whocan")
final class WhoCanCommand implements Callable<Integer> {
  private static final int LARGEST_PORT = 65_535;

  /** What is asked for; exactly one of them. */
  static final class Asked {
    @Option(names = "--reach", paramLabel = "ID", required = true)
    private @Nullable String reach;

    @Option(names = "--from", paramLabel = "ID", required = true)
    private @Nullable String from;
  }

  /** The protocols that have ports. */
  enum WithPorts {
    tcp,
    udp
  }

  private final Console console;

  @Parameters(index = "0", arity = "1", paramLabel = "DESIGN", descriptionKey = "DESIGN")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "0..1")
  private @Nullable Asked asked;

  @Option(names = "--port", paramLabel = "PORT")
  private int port = -1;

  @Option(names = "--protocol", paramLabel = "tcp|udp")
  private WithPorts protocol = WithPorts.tcp;

  @Option(names = "--json")
  private boolean json;

  WhoCanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    if (asked == null) {
      throw Failure.of("usage.oneOf", "--reach, --from");
    }
    Design design = DesignFiles.read(file);
    if (port < -1 || port > LARGEST_PORT) {
      throw Failure.of("whocan.port", port);
    }
    Optional<WhoCan.Service> service =
        port < 0 ? Optional.empty() : Optional.of(new WhoCan.Service(protocol.name(), port));
    if (asked.from != null) {
      ResourceId source = NamedResource.of(design, asked.from).id();
      if (!WhoCan.isSource(design, source)) {
        throw Failure.of("whocan.noSource", asked.from);
      }
      print(WhoCan.from(design, source, service));
      return ExitCode.CLEAN;
    }
    String reach = asked.reach == null ? "" : asked.reach;
    Resource target = NamedResource.of(design, reach);
    if (!WhoCan.isTarget(design, target.id())) {
      throw Failure.of("whocan.noTarget", reach);
    }
    WhoCan network = WhoCan.reach(design, target.id(), service);
    if (target instanceof Bucket bucket) {
      print(design, bucket, network);
    } else {
      print(network);
    }
    return ExitCode.CLEAN;
  }

  private void print(Design design, Bucket bucket, WhoCan network) {
    if (json) {
      Json.Obj both =
          reaches(network)
              .with("rights", new RightsJson(console.texts()).of(WhoCan.rights(design, bucket)));
      console.data(JsonText.write(both) + "\n");
    } else {
      text(network);
      new RightsText(console).print(WhoCan.rights(design, bucket));
    }
  }

  private void print(WhoCan whoCan) {
    if (json) {
      console.data(JsonText.write(reaches(whoCan)) + "\n");
    } else {
      text(whoCan);
    }
  }

  private Json.Obj reaches(WhoCan whoCan) {
    return Json.of("reaches", new Json.Arr(whoCan.reaches().stream().map(this::json).toList()));
  }

  private Json json(WhoCan.Reach reach) {
    Hop deciding = reach.path().deciding();
    return Json.of("source", id(reach.source().resource()))
        .with("sourceName", text(reach.source().name()))
        .with("target", id(reach.target()))
        .with("targetName", text(reach.name()))
        .with("protocol", reach.protocol())
        .with("port", Json.of(reach.port()))
        .with("verdict", key(deciding.result()))
        .with("because", text(deciding.what()))
        .with("at", deciding.component().value());
  }

  private static Json id(Optional<ResourceId> resource) {
    return resource.map(ResourceId::value).<Json>map(Json::of).orElseGet(Json.Nul::new);
  }

  private void text(WhoCan whoCan) {
    if (whoCan.reaches().isEmpty()) {
      console.line(text(Message.of("cli", "whocan.nobody")));
    }
    for (WhoCan.Reach reach : whoCan.reaches()) {
      Hop deciding = reach.path().deciding();
      String line =
          text(
              Message.of(
                  "cli",
                  "whocan.reach",
                  Message.of("cli", "verdict." + key(deciding.result())),
                  reach.source().name(),
                  reach.name(),
                  reach.protocol(),
                  reach.port()));
      console.line(Console.oneLine(line));
      if (deciding.result() != Hop.Result.PASSES) {
        console.line(
            "      " + Console.oneLine(text(Message.of("cli", "check.because", deciding.what()))));
      }
    }
  }

  private static String key(Hop.Result result) {
    return switch (result) {
      case PASSES -> "reaches";
      case STOPS -> "blocked";
      case UNKNOWN -> "unknown";
    };
  }

  private String text(Message message) {
    return console.texts().text(message);
  }
}
