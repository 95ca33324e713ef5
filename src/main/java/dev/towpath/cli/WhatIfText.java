package dev.towpath.cli;

import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.Verdict;
import dev.towpath.proof.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would change, for people to read. */
record WhatIfText(Console console, Topology topology) {
  private static final String DETAIL = "      ";

  /** Prints one supposition with its changes. */
  void print(WhatIf whatIf) {
    line("", title(whatIf));
    for (WhatIf.Change change : whatIf.changes()) {
      print(change);
    }
    whatIf.rights().stream()
        .collect(Collectors.groupingBy(this::right, LinkedHashMap::new, Collectors.toList()))
        .forEach((right, actions) -> {
          line("  ", right + ": " + actions(actions));
          line(DETAIL, text("check.because", actions.getFirst().after().why()));
        });
    if (whatIf.changes().isEmpty() && whatIf.rights().isEmpty()) {
      line("  ", text("whatif.nothing"));
    }
  }

  private String right(WhatIf.RightChange right) {
    RightsText words = new RightsText(console);
    return words.word(right.before().outcome())
        + " → "
        + words.word(right.after().outcome())
        + "  "
        + console.texts().text(right.caller().name());
  }

  private static String actions(List<WhatIf.RightChange> rights) {
    return rights.stream().map(right -> right.after().action()).collect(Collectors.joining(", "));
  }

  private void print(WhatIf.Change change) {
    line(
        "  ",
        word(change.before().verdict())
            + " → "
            + word(change.after().verdict())
            + "  "
            + console.texts().text(FlowNames.of(topology, change.flow())));
    switch (change.after().verdict()) {
      case Verdict.Reaches() -> {}
      case Verdict.Blocked(Message cause) -> line(DETAIL, text("check.because", cause));
      case Verdict.Unknown(Message reason, Message remedy) -> {
        line(DETAIL, text("check.because", reason));
        line(DETAIL, text("check.remedy", remedy));
      }
    }
    if (change.carried()) {
      line(DETAIL, text("whatif.carried"));
    }
  }

  private String title(WhatIf whatIf) {
    return switch (whatIf.supposition()) {
      case Supposition.Off(var asked) -> text("whatif.off", names(whatIf.off(), asked));
      case Supposition.ZoneLost(String zone) ->
          text("whatif.zone", zone, names(whatIf.off(), Set.of()));
      case Supposition.Stage(ResourceId policy, int statements) ->
          text("whatif.stage", Names.of(topology, policy), statements);
    };
  }

  /** The names of what has a figure or was asked for. */
  private List<String> names(Set<ResourceId> off, Set<ResourceId> asked) {
    return off.stream()
        .filter(id ->
            asked.contains(id) || topology.get(id).filter(r -> !Kinds.of(r).isPart()).isPresent())
        .map(id -> Names.of(topology, id))
        .sorted()
        .toList();
  }

  private String word(Verdict verdict) {
    return text(
        switch (verdict) {
          case Verdict.Reaches() -> "verdict.reaches";
          case Verdict.Blocked _ -> "verdict.blocked";
          case Verdict.Unknown _ -> "verdict.unknown";
        });
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(Message.of("cli", key, arguments));
  }

  private void line(String indent, String text) {
    console.line(indent + Console.oneLine(text));
  }
}
