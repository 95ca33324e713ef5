package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template of a nested stack (CloudFormation Template Reference, "AWS::CloudFormation::Stack",
 * and SAM specification, "AWS::Serverless::Application").
 *
 * @param location as the parent says; empty where that is no text
 * @param parameters the values that the parent passes, as far as they are known
 */
public record NestedTemplate(Optional<String> location, Map<String, String> parameters) {
  private static final Map<String, String> LOCATIONS =
      Map.of(
          "AWS::CloudFormation::Stack", "TemplateURL", "AWS::Serverless::Application", "Location");

  /** {@code https:}, {@code s3:}, {@code file:}; a single letter is a drive. */
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  /** Copies the values. */
  public NestedTemplate {
    parameters = Map.copyOf(parameters);
  }

  /** What became of looking for the file. */
  public sealed interface Search {
    /** It is there, below the parent's folder. */
    record Found(Path file) implements Search {}

    /** Why none is opened, where it was looked for, and what to do. */
    record NotFound(Message why) implements Search {}
  }

  /** The nested template that a resource stands for; empty for any other resource. */
  public static Optional<NestedTemplate> of(Resource resource) {
    return Optional.ofNullable(LOCATIONS.get(Kinds.typeOf(resource)))
        .map(property -> {
          Json.Obj properties = Properties.of(resource);
          return new NestedTemplate(
              properties.text(property), values(properties.object("Parameters")));
        });
  }

  private static Map<String, String> values(Json.Obj passed) {
    Map<String, String> values = new TreeMap<>();
    passed.fields().forEach((name, value) -> text(value).ifPresent(t -> values.put(name, t)));
    return values;
  }

  /** A list is passed as its values with commas between them. */
  private static Optional<String> text(Json value) {
    return switch (value) {
      case Json.Str _, Json.Num _, Json.Bool _ -> value.asText();
      case Json.Arr list when list.values().stream().allMatch(v -> v.asText().isPresent()) ->
          Optional.of(
              list.values().stream()
                  .map(v -> v.asText().orElseThrow())
                  .collect(Collectors.joining(",")));
      case Json.Arr _, Json.Obj _, Json.Nul _ -> Optional.empty();
    };
  }

  /**
   * Looks for the file. A template may come from anybody: nothing outside the parent's folder is
   * opened because it says so, and nothing is fetched.
   *
   * @param parent the parent's file
   */
  public Search search(Path parent) {
    if (location.isEmpty() || location.get().isBlank()) {
      return new Search.NotFound(Message.of("cloudformation", "nested.unknown"));
    }
    String written = location.get().strip();
    if (SCHEME.matcher(written).matches()) {
      return new Search.NotFound(Message.of("cloudformation", "nested.remote", written));
    }
    Path folder = Optional.ofNullable(parent.toAbsolutePath().getParent()).orElse(parent);
    try {
      Path file = folder.resolve(written.replace('\\', '/')).normalize();
      if (Path.of(written).isAbsolute() || !file.startsWith(folder.normalize())) {
        return new Search.NotFound(Message.of("cloudformation", "nested.outside", written, folder));
      }
      return inside(file, folder);
    } catch (InvalidPathException _) {
      return new Search.NotFound(Message.of("cloudformation", "nested.noPath", written));
    }
  }

  private static Search inside(Path file, Path folder) {
    if (!Files.isRegularFile(file)) {
      return new Search.NotFound(Message.of("cloudformation", "nested.missing", file));
    }
    try {
      // a link may lead out of the folder
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return new Search.NotFound(Message.of("cloudformation", "nested.outside", file, folder));
      }
    } catch (IOException _) {
      return new Search.NotFound(Message.of("cloudformation", "nested.missing", file));
    }
    return TemplateFile.isTemplate(file)
        ? new Search.Found(file)
        : new Search.NotFound(
            Message.of(
                "cloudformation",
                "nested.noTemplate",
                file,
                String.join(", ", TemplateFile.ENDINGS)));
  }
}
