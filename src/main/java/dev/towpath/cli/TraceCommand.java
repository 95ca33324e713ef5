package dev.towpath.cli;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.network.Network;
import dev.towpath.network.PathVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows connections hop by hop through the networks of a design or of saved answers. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "DESIGN|FOLDER", descriptionKey = "DESIGN|FOLDER")
  private Path input = Path.of("");

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Asked asked = new Asked();

  @Option(names = "--json")
  private boolean json;

  /** One connection, or a file of them. */
  static final class Asked {
    @Option(names = "--flows", required = true, paramLabel = "FILE")
    private @Nullable Path flows;

    @ArgGroup(exclusive = false)
    private @Nullable One one;
  }

  /** One connection. */
  static final class One {
    @Option(names = "--from", required = true, paramLabel = "ID|internet")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "ID|ADDRESS[:PORT]")
    private String to = "";

    @Option(names = "--protocol", paramLabel = "PROTOCOL")
    private String protocol = "tcp";
  }

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Design design = TraceInput.read(console, input);
    Network network = new Network(design.topology());
    if (asked.flows != null) {
      traceAll(design, network, TraceFlows.of(asked.flows, JsonFiles.read(asked.flows)));
      return ExitCode.CLEAN;
    }
    One one = java.util.Objects.requireNonNull(asked.one);
    TraceFlow flow = TraceFlow.asked(design.topology(), one.from, one.to, one.protocol);
    var path = flow.trace(design.topology(), network);
    print(design, flow, path);
    return path.verdict() == PathVerdict.REACHABLE ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private void traceAll(Design design, Network network, List<TraceFlow> flows) {
    for (TraceFlow flow : flows) {
      if (console.isClosed()) {
        return;
      }
      print(design, flow, flow.trace(design.topology(), network));
    }
  }

  private void print(Design design, TraceFlow flow, dev.towpath.network.Path path) {
    if (json) {
      Json line = new TraceJson(console.texts(), design.topology()).of(flow, path);
      console.data(JsonText.writeCompact(line) + "\n");
    } else {
      new TraceText(console, design.topology()).print(flow, path);
    }
  }
}
