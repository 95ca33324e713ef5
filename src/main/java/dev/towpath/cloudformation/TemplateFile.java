package dev.towpath.cloudformation;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.FileText;
import dev.towpath.cloudformation.syntax.SyntaxProblem;
import dev.towpath.model.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Template files. */
public final class TemplateFile {
  /** The endings of templates, without the dot, the usual one first. */
  public static final List<String> ENDINGS = List.of("yaml", "yml", "json", "template");

  private static final String STACK_NAME = "AWS::StackName";

  private TemplateFile() {}

  /** What becomes of opening a file. */
  public sealed interface Opening {
    /** A template. */
    record Opened(TemplateSource source) implements Opening {}

    /** Why it is none, with the place, and what to do. */
    record Refused(Message why) implements Opening {}
  }

  /** Whether a file is called like a template. */
  public static boolean isTemplate(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  /**
   * Opens a file. Never throws for what is in it. The stack is called like the file unless chosen.
   */
  public static Opening read(Path file, Choices choices) {
    Choices named =
        choices.parameters().containsKey(STACK_NAME)
            ? choices
            : choices.withParameter(STACK_NAME, Optional.of(stackName(file)));
    return switch (FileText.read(file)) {
      case FileText.Unreadable(Message why) -> new Opening.Refused(why);
      case FileText.Text(String text) ->
          switch (TemplateSource.read(text, named)) {
            case SourceResult.Read(TemplateSource source) -> new Opening.Opened(source);
            case SourceResult.Refused(SyntaxProblem problem) ->
                new Opening.Refused(problem.message());
          };
    };
  }

  /** What a design of the file is called. */
  public static String designName(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Letters, digits and hyphens, beginning with a letter (CreateStack, "StackName"). */
  private static String stackName(Path file) {
    String plain = designName(file).replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^[^A-Za-z]+", "");
    return plain.isEmpty() ? "stack" : plain.substring(0, Math.min(plain.length(), 128));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
