package dev.towpath.cli;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.Parameter;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Home;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The values that a template is looked at with. */
final class TemplateOptions {
  @Option(names = "--parameter", paramLabel = "NAME=VALUE")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--condition", paramLabel = "NAME=true|false")
  private Map<String, Boolean> conditions = new LinkedHashMap<>();

  @Option(names = "--import", paramLabel = "NAME=VALUE")
  private Map<String, String> imports = new LinkedHashMap<>();

  @Option(names = "--region", paramLabel = "REGION")
  private @Nullable String region;

  @Option(names = "--account", paramLabel = "ACCOUNT")
  private @Nullable String account;

  /** What was chosen, over what had been chosen before. */
  Choices choices(Choices before) {
    Home home =
        new Home(
            account == null ? before.home().account() : account,
            region == null ? before.home().region() : region);
    Choices choices = before.with(home);
    for (Map.Entry<String, String> entry : parameters.entrySet()) {
      choices = choices.withParameter(entry.getKey(), Optional.of(entry.getValue()));
    }
    for (Map.Entry<String, Boolean> entry : conditions.entrySet()) {
      choices = choices.withCondition(entry.getKey(), Optional.of(entry.getValue()));
    }
    for (Map.Entry<String, String> entry : imports.entrySet()) {
      choices = choices.withImport(entry.getKey(), Optional.of(entry.getValue()));
    }
    return choices;
  }

  /** Refuses names that the template does not have. */
  void check(TemplateSource source) throws Failure {
    List<String> declared = source.parameters().stream().map(Parameter::name).toList();
    for (String name : parameters.keySet()) {
      if (!declared.contains(name) && !name.contains("::")) {
        throw Failure.of("template.noParameter", name, declared);
      }
    }
    List<String> named = List.copyOf(source.conditions().keySet());
    for (String name : conditions.keySet()) {
      if (!named.contains(name)) {
        throw Failure.of("template.noCondition", name, named);
      }
    }
  }
}
