package dev.towpath.cloudformation.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML engine complains of, in our words where the complaint is a common one. */
record YamlProblems(SourceText source, Offsets offsets) {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("'\\t(TAB)'", "tab");
    WORDS.put("'\t'", "tab");
    WORDS.put("mapping values are not allowed", "colon");
    WORDS.put("found unexpected end of stream", "quoteOpen");
    WORDS.put("could not find expected ':'", "noColon");
    WORDS.put("expected <block end>", "indent");
    WORDS.put("expected ',' or", "flow");
    WORDS.put("duplicate anchor", "anchor");
    WORDS.put("unknown escape", "escape");
    WORDS.put("escape sequence", "escape");
  }

  SyntaxException of(YamlEngineException e) {
    return switch (e) {
      case MarkedYamlEngineException marked -> of(marked);
      case ReaderException reader ->
          SyntaxException.at(
              source.position(offsets.of(Math.max(0, reader.getPosition()))),
              "notPrintable",
              "U+%04X".formatted(reader.getCodePoint()));
      default -> SyntaxException.at(new Position(1, 1), "yaml", String.valueOf(e.getMessage()));
    };
  }

  private SyntaxException of(MarkedYamlEngineException e) {
    String problem = String.valueOf(e.getProblem());
    Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
    Position position =
        mark.map(m -> source.position(offsets.of(m.getIndex()))).orElse(new Position(1, 1));
    return WORDS.entrySet().stream()
        .filter(word -> problem.contains(word.getKey()))
        .findFirst()
        .map(word -> SyntaxException.at(position, "yaml." + word.getValue()))
        .orElseGet(() -> SyntaxException.at(position, "yaml", problem));
  }
}
