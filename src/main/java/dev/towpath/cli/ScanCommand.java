package dev.towpath.cli;

import dev.towpath.account.MissLines;
import dev.towpath.account.Unanswered;
import dev.towpath.account.live.AllowedOperation;
import dev.towpath.account.live.CollectorScript;
import dev.towpath.account.live.LiveScan;
import dev.towpath.account.live.Login;
import dev.towpath.account.live.ScanRequest;
import dev.towpath.account.live.ScanResult;
import dev.towpath.account.live.Scope;
import dev.towpath.diagram.AutoLayout;
import dev.towpath.model.Base;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads accounts, with calls that change nothing, into a design. */
@Command(name = "scan")
final class ScanCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--region", required = true, split = ",", paramLabel = "REGION")
  private List<String> regions = List.of();

  @Option(names = "--service", split = ",", paramLabel = "SERVICE")
  private Set<String> services = Set.of();

  @Option(names = "--vpc", split = ",", paramLabel = "VPC")
  private Set<String> vpcs = Set.of();

  @Option(names = "--tag", paramLabel = "KEY=VALUE")
  private @Nullable String tag;

  @Option(names = "--profile", paramLabel = "PROFILE")
  private @Nullable String profile;

  @Option(names = "--login", paramLabel = "CHAIN")
  private List<String> chains = List.of();

  @Option(names = "--config-aggregator", paramLabel = "NAME")
  private @Nullable String aggregator;

  @Option(names = "--endpoint-url", paramLabel = "URL")
  private @Nullable String endpoint;

  @Option(names = "--print-policy")
  private boolean printPolicy;

  @Option(names = "--print-script")
  private boolean printScript;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT")
  private @Nullable Path output;

  ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Failure {
    Scope scope = scope();
    if (printPolicy) {
      console.data(JsonText.write(AllowedOperation.policy(scope, aggregator != null)) + "\n");
      return ExitCode.CLEAN;
    }
    if (printScript) {
      console.data(script(scope));
      return ExitCode.CLEAN;
    }
    if (output == null) {
      throw Failure.of("scan.noOutput");
    }
    ScanRequest request = request(scope);
    NewFile.check(output);
    ScanResult result =
        new LiveScan(AutoLayout::arrange, new ConsolePrompt(console))
            .run(request, new ScanLines(console));
    MissLines.of(result.misses()).forEach(console::note);
    int resources = result.design().topology().size();
    String where = String.join(", ", regions);
    if (resources == 0 && !result.misses().isEmpty()) {
      throw Failure.of("scan.nothing", where);
    }
    DesignFiles.write(
        output,
        Base.scanned(
            Unanswered.in(result.design(), Unanswered.among(result.answers())), Instant.now()));
    String accounts =
        result.answers().stream()
            .map(told -> told.home().account())
            .distinct()
            .collect(Collectors.joining(", "));
    console.note(Message.of("cli", "scan.done", resources, accounts, where, output));
    return ExitCode.CLEAN;
  }

  private static String script(Scope scope) throws Failure {
    if (scope.tag().isPresent()) {
      throw Failure.of("scan.scriptTag");
    }
    return CollectorScript.shell(scope);
  }

  private Scope scope() throws Failure {
    for (String region : regions) {
      if (!ScanRequest.isRegion(region)) {
        throw Failure.of("scan.region", region);
      }
    }
    for (String service : services) {
      if (!Scope.SERVICES.contains(service)) {
        throw Failure.of("scan.service", service, String.join(", ", Scope.SERVICES));
      }
    }
    for (String vpc : vpcs) {
      if (!Scope.isVpc(vpc)) {
        throw Failure.of("scan.vpc", vpc);
      }
    }
    Scope scope = Scope.of(regions.toArray(String[]::new)).reading(services).within(vpcs);
    return tag == null ? scope : scope.tagged(tag(tag));
  }

  private static Scope.Tag tag(String text) throws Failure {
    return Scope.Tag.of(text).orElseThrow(() -> Failure.of("scan.tag", text));
  }

  private ScanRequest request(Scope scope) throws Failure {
    ScanRequest request = ScanRequest.of(scope).through(logins());
    ScanRequest placed = endpoint == null ? request : request.at(address(endpoint));
    return aggregator == null ? placed : placed.asking(aggregator);
  }

  private List<Login> logins() throws Failure {
    List<Login> logins = new ArrayList<>();
    if (profile != null) {
      logins.add(Login.profile(profile));
    }
    for (String chain : chains) {
      try {
        logins.add(Login.parse(chain));
      } catch (IllegalArgumentException _) {
        throw Failure.of("scan.login", chain);
      }
    }
    return logins.isEmpty() ? List.of(Login.byDefault()) : logins;
  }

  private static URI address(String text) throws Failure {
    return ScanRequest.address(text).orElseThrow(() -> Failure.of("scan.endpoint", text));
  }
}
