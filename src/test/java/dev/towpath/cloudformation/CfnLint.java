package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** cfn-lint, AWS's own linter, as it is installed on this machine. */
public final class CfnLint {
  /** Errors that are none: the rule, and where it stands in a template. */
  private record FalsePositive(String rule, Pattern path, String reason) {}

  private static final List<FalsePositive> KNOWN =
      List.of(
          new FalsePositive(
              "E1041",
              Pattern.compile("Resources/[^/]+/Properties/InputSecurityGroups/\\d+(/Ref)?"),
              "takes MediaLive's input security groups for EC2 security groups"));

  private CfnLint() {}

  /** The errors that it reports on templates, apart from those that are known to be none. */
  public static List<String> errors(List<Path> templates) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("cfn-lint", "--format", "json", "--regions", "ap-northeast-1", "--"));
    templates.forEach(file -> command.add(file.toString()));
    String answer = run(command);
    if (!answer.startsWith("[")) {
      throw new IOException(answer);
    }
    return JsonText.read(answer).elements().stream()
        .map(match -> shown((Json.Obj) match))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** An error as a line; nothing for a warning and for what is known to be none. */
  private static String shown(Json.Obj match) {
    String rule = match.object("Rule").text("Id").orElse("");
    String path =
        String.join(
            "/",
            match.object("Location").list("Path").stream()
                .flatMap(part -> part.asText().stream())
                .toList());
    boolean known =
        KNOWN.stream().anyMatch(k -> k.rule().equals(rule) && k.path().matcher(path).matches());
    return known || !rule.startsWith("E")
        ? ""
        : rule
            + " "
            + path
            + " "
            + match.text("Message").orElse("")
            + " "
            + match.text("Filename").orElse("");
  }

  /** Whether a program is on the path. */
  public static boolean isInstalled(String program) {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(String.valueOf(System.getenv("PATH")))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** What a program prints. */
  public static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return answer;
  }
}
