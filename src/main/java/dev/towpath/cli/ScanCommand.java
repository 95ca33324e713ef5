package dev.towpath.cli;

import dev.towpath.account.Miss;
import dev.towpath.account.live.LiveScan;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.account.live.ScanResult;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Message;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads an account, with calls that change nothing, into a design. */
@Command(name = "scan")
final class ScanCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--region", required = true, paramLabel = "REGION")
  private String region = "";

  @Option(names = "--endpoint-url", paramLabel = "URL")
  private @Nullable String endpoint;

  @Option(names = "--profile", paramLabel = "PROFILE")
  private @Nullable String profile;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT")
  private Path output = Path.of("");

  ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    ScanRequest request = request();
    Path folder = output.toAbsolutePath().getParent();
    if (Files.exists(output) || folder == null || !Files.isDirectory(folder)) {
      throw Failure.of(Files.exists(output) ? "scan.exists" : "scan.noFolder", output);
    }
    ScanResult result = new LiveScan(AutoLayout::arrange).run(request, new ScanLines(console));
    result.misses().stream().map(Miss::text).distinct().forEach(console::note);
    int resources = result.design().topology().size();
    if (resources == 0 && !result.misses().isEmpty()) {
      throw Failure.of("scan.nothing", region);
    }
    DesignFiles.write(output, result.design());
    console.note(
        Message.of(
            "cli", "scan.done", resources, result.design().home().account(), region, output));
    return ExitCode.CLEAN;
  }

  private ScanRequest request() throws Failure {
    try {
      ScanRequest request = ScanRequest.of(region);
      ScanRequest placed = endpoint == null ? request : request.at(address(endpoint));
      return profile == null ? placed : placed.as(profile);
    } catch (IllegalArgumentException e) {
      throw Failure.of("scan.region", region);
    }
  }

  private static URI address(String text) throws Failure {
    return ScanRequest.address(text).orElseThrow(() -> Failure.of("scan.endpoint", text));
  }
}
