package dev.towpath.cli;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.model.JsonText;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how two designs differ, wherever they come from. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", arity = "1", paramLabel = "A", descriptionKey = "A")
  private String left = "";

  @Parameters(index = "1", arity = "1", paramLabel = "B", descriptionKey = "B")
  private String right = "";

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--endpoint-url", paramLabel = "URL")
  private @Nullable String endpoint;

  @Mixin private TemplateOptions options = new TemplateOptions();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Inputs inputs = new Inputs(console, endpoint(), options);
    Difference difference = Difference.between(inputs.open(left), inputs.open(right));
    if (json) {
      console.data(JsonText.write(DiffJson.of(difference)) + "\n");
    } else {
      new DiffText(console, left, right).print(difference);
    }
    return difference.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private Optional<URI> endpoint() throws Failure {
    if (endpoint == null) {
      return Optional.empty();
    }
    String text = endpoint;
    return Optional.of(
        ScanRequest.address(text).orElseThrow(() -> Failure.of("scan.endpoint", text)));
  }
}
