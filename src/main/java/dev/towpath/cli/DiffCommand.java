package dev.towpath.cli;

import dev.towpath.account.difference.Difference;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.model.Base;
import dev.towpath.model.Design;
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

  @Parameters(index = "2", arity = "0..1", paramLabel = "BASE", descriptionKey = "BASE")
  private @Nullable String base;

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
    Design one = inputs.open(left);
    Difference difference = Difference.between(one, inputs.open(right));
    Changes changes = Changes.of(one, difference.right(), then(inputs, one));
    if (json) {
      console.data(JsonText.write(new DiffJson(changes).of(difference)) + "\n");
    } else {
      new DiffText(console, left, right, changes).print(difference);
    }
    return difference.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  /** The base that is given, else the one that the first design keeps. */
  private Optional<Base> then(Inputs inputs, Design one) throws Failure {
    if (base == null) {
      return Base.of(one);
    }
    return Optional.of(new Base(Base.Origin.PROJECT, base, "", inputs.open(base)));
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
