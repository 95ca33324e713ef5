package dev.towpath.cli;

import dev.towpath.account.share.Secret;
import dev.towpath.account.share.Shared;
import dev.towpath.account.share.Sharing;
import dev.towpath.check.Gist;
import dev.towpath.check.Validator;
import dev.towpath.document.AtomicFile;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.network.AwsPrefixLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a design without its names, and a key that leads back and stays with the user. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "IN", descriptionKey = "IN")
  private String input = "";

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT")
  private Path output = Path.of("");

  @Option(names = "--key", required = true, paramLabel = "KEYFILE")
  private Path key = Path.of("");

  @Mixin private TemplateOptions options = new TemplateOptions();

  ShareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Design design = new Inputs(console, Optional.empty(), options).open(input);
    if (Files.exists(output)) {
      throw Failure.of("share.exists", output);
    }
    Shared shared = Sharing.of(design, secret(), AwsPrefixLists.ids());
    Gist before = Gist.of(Validator.analyse(design), shared.ids());
    if (!Gist.of(Validator.analyse(shared.design()), Map.of()).equals(before)) {
      throw Failure.of("share.differs", input);
    }
    try {
      AtomicFile.write(key, JsonText.write(shared.key()) + "\n");
    } catch (IOException e) {
      throw Failure.of("output.failed", key, Problems.of(e));
    }
    DesignFiles.write(output, shared.design());
    console.note(Message.of("cli", "share.done", output, key));
    return ExitCode.CLEAN;
  }

  /** That of a key from an earlier sharing, so that stand-ins stay the same; else a new one. */
  private Secret secret() throws Failure {
    if (!Files.exists(key)) {
      return Secret.fresh();
    }
    Json json = JsonFiles.read(key);
    String hex = json instanceof Json.Obj object ? object.text("secret").orElse("") : "";
    try {
      return new Secret(hex);
    } catch (IllegalArgumentException _) {
      throw Failure.of("share.noKey", key);
    }
  }
}
