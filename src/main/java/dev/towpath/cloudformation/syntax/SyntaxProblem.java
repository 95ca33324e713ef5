package dev.towpath.cloudformation.syntax;

import dev.towpath.model.Message;

/**
 * Why a text is no template.
 *
 * @param position where
 * @param what what is wrong there and what to do, without the place
 */
public record SyntaxProblem(Position position, Message what) {
  /** With the place. */
  public Message message() {
    return Message.of("cloudformation", "syntax.at", position.line(), position.column(), what);
  }

  static SyntaxProblem of(Position position, String key, Object... arguments) {
    return new SyntaxProblem(position, Message.of("cloudformation", "syntax." + key, arguments));
  }
}
