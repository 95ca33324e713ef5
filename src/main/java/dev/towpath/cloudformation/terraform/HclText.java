package dev.towpath.cloudformation.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes blocks and expressions laid out as {@code terraform fmt} leaves them. */
final class HclText {
  private static final int LONGEST_LIST = 80;
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final Set<String> WORDS = Set.of("for", "if", "in", "null", "true", "false");

  private HclText() {}

  /** The blocks, a blank line between them. */
  static String of(List<Block> blocks) {
    return blocks.stream().map(block -> block(block, 0)).collect(Collectors.joining("\n"));
  }

  private static String block(Block block, int depth) {
    String indent = indent(depth);
    if (block.arguments().isEmpty() && block.blocks().isEmpty()) {
      return indent + block.header() + " {}\n";
    }
    List<String> parts = new ArrayList<>();
    if (!block.arguments().isEmpty()) {
      parts.add(assignments(block.arguments(), depth + 1, name -> name));
    }
    block.blocks().forEach(inner -> parts.add(block(inner, depth + 1)));
    return indent + block.header() + " {\n" + String.join("\n", parts) + indent + "}\n";
  }

  /** Equals signs stand in one column as long as neither line's value goes over several lines. */
  private static String assignments(
      SequencedMap<String, Hcl> values, int depth, UnaryOperator<String> written) {
    StringBuilder out = new StringBuilder();
    List<Line> run = new ArrayList<>();
    for (Map.Entry<String, Hcl> entry : values.entrySet()) {
      Line line = new Line(written.apply(entry.getKey()), text(entry.getValue(), depth));
      if (line.isLong()) {
        align(run, depth, out);
        out.append(indent(depth)).append(line.name()).append(" = ").append(line.value());
        out.append('\n');
      } else {
        run.add(line);
      }
    }
    align(run, depth, out);
    return out.toString();
  }

  private record Line(String name, String value) {
    boolean isLong() {
      return value.indexOf('\n') >= 0;
    }

    int width() {
      return (int) GRAPHEME.matcher(name).results().count();
    }
  }

  private static void align(List<Line> run, int depth, StringBuilder out) {
    int widest = run.stream().mapToInt(Line::width).max().orElse(0);
    for (Line line : run) {
      out.append(indent(depth)).append(line.name()).append(" ".repeat(widest - line.width()));
      out.append(" = ").append(line.value()).append('\n');
    }
    run.clear();
  }

  static String text(Hcl value, int depth) {
    return switch (value) {
      case Hcl.Code(String code) -> code;
      case Hcl.Text(String text) -> Quoted.of(text);
      case Hcl.Template(var pieces) -> template(pieces);
      case Hcl.Listing(var elements) -> list(elements, depth);
      case Hcl.Mapping(var fields) ->
          fields.isEmpty()
              ? "{}"
              : "{\n" + assignments(fields, depth + 1, HclText::key) + indent(depth) + "}";
      case Hcl.Call(String function, var arguments) ->
          arguments.stream()
              .map(argument -> text(argument, depth))
              .collect(Collectors.joining(", ", function + "(", ")"));
    };
  }

  private static String template(List<Hcl> pieces) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < pieces.size(); i++) {
      boolean before = i + 1 < pieces.size() && !(pieces.get(i + 1) instanceof Hcl.Text);
      out.append(
          pieces.get(i) instanceof Hcl.Text(String text)
              ? Quoted.inner(text, before)
              : "${" + text(pieces.get(i), 0) + "}");
    }
    return out.append('"').toString();
  }

  private static String list(List<Hcl> elements, int depth) {
    List<String> texts = elements.stream().map(element -> text(element, depth + 1)).toList();
    String line = "[" + String.join(", ", texts) + "]";
    if (line.indexOf('\n') < 0 && line.length() <= LONGEST_LIST) {
      return line;
    }
    return texts.stream()
        .map(text -> indent(depth + 1) + text + ",\n")
        .collect(Collectors.joining("", "[\n", indent(depth) + "]"));
  }

  private static String key(String name) {
    boolean bare = IDENTIFIER.matcher(name).matches() && !WORDS.contains(name);
    return bare ? name : Quoted.of(name);
  }

  private static String indent(int depth) {
    return "  ".repeat(depth);
  }
}
