package dev.towpath.cli;

import dev.towpath.model.Message;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in the user's language. */
final class Usage {
  private static final String ROOM = "cli";

  private Usage() {}

  /** The problem in a sentence. */
  static Message problem(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          Message.of(ROOM, "usage.unknown", unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          Message.of(
              ROOM,
              "usage.missing",
              missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          Message.of(ROOM, "usage.twice", name(twice.getOverwritten()));
      case MutuallyExclusiveArgsException _ -> Message.of(ROOM, "usage.exclusive");
      default -> badValue(e);
    };
  }

  private static Message badValue(ParameterException e) {
    Optional<ArgSpec> argument = Optional.ofNullable(e.getArgSpec());
    if (argument.isEmpty() || e.getValue() == null) {
      return argument
          .map(a -> Message.of(ROOM, "usage.value", name(a)))
          .orElseGet(() -> Message.of(ROOM, "usage.noCommand"));
    }
    Iterable<String> choices = argument.get().completionCandidates();
    return choices == null
        ? Message.of(ROOM, "usage.notA", e.getValue(), name(argument.get()))
        : Message.of(
            ROOM,
            "usage.badValue",
            name(argument.get()),
            e.getValue(),
            StreamSupport.stream(choices.spliterator(), false).toList());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
