package dev.towpath.cloudformation.syntax;

/** Reads a template's text, YAML or JSON. Never throws for what is in it. */
public final class SyntaxReader {
  private SyntaxReader() {}

  /** The tree of a text, or the first thing that is wrong with it. */
  public static SyntaxResult read(String text) {
    SourceText source = new SourceText(text);
    try {
      if (text.length() > Bounds.MAX_LENGTH) {
        throw SyntaxException.at(new Position(1, 1), "tooLong", Bounds.MAX_LENGTH / 1024 / 1024);
      }
      return startsLikeJson(text) ? json(source) : mapping(source, YamlReader.read(source), false);
    } catch (SyntaxException e) {
      return new SyntaxResult.Refused(e.problem());
    }
  }

  private static boolean startsLikeJson(String text) {
    int at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return text.startsWith("{", at) || text.startsWith("//", at) || text.startsWith("/*", at);
  }

  /** YAML may begin with a brace as well, and then be no JSON. */
  private static SyntaxResult json(SourceText source) throws SyntaxException {
    try {
      return mapping(source, JsonReader.read(source), true);
    } catch (SyntaxException asJson) {
      if (asJson.problem().what().key().equals("syntax.json.comment")) {
        throw asJson;
      }
      try {
        return mapping(source, YamlReader.read(source), false);
      } catch (SyntaxException _) {
        throw asJson;
      }
    }
  }

  private static SyntaxResult mapping(SourceText source, Node root, boolean json)
      throws SyntaxException {
    if (root instanceof Node.Mapping mapping) {
      return new SyntaxResult.Read(source, mapping, json);
    }
    throw SyntaxException.at(source.position(root.span().start()), "notAMapping");
  }
}
