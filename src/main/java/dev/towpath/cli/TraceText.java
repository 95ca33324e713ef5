package dev.towpath.cli;

import dev.towpath.model.Cidr;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import dev.towpath.network.Hop;
import dev.towpath.network.Path;
import java.util.Locale;

/** Traced connections for people to read. */
record TraceText(Console console, Topology topology) {
  private static final String ROOM = "cli";

  void print(TraceFlow flow, Path path) {
    String id = flow.id().isEmpty() ? "" : flow.id() + ": ";
    line(
        id
            + text(
                "trace.flow",
                name(flow.from()),
                name(flow.to()),
                flow.header().protocol()
                    + (flow.header().port().isPresent()
                        ? " " + flow.header().port().getAsInt()
                        : "")));
    for (Hop hop : path.hops()) {
      line(hop(hop));
    }
    line("  " + verdict(path));
  }

  private String hop(Hop hop) {
    String arrow = hop.direction() == Hop.Direction.FORWARD ? "→" : "←";
    String mark =
        switch (hop.result()) {
          case PASSES -> " ";
          case STOPS -> "×";
          case UNKNOWN -> "?";
        };
    String code = hop.code().map(c -> "  [" + c + "]").orElse("");
    return "  %s %s %s%s".formatted(mark, arrow, console.texts().text(hop.what()), code);
  }

  private String verdict(Path path) {
    String verdict = text("trace.verdict." + path.verdict());
    return path.cause().isEmpty()
        ? verdict
        : text(
            "trace.because",
            verdict,
            path.cause().get().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            Names.of(topology, path.deciding().component()));
  }

  private Object name(String id) {
    if (id.equals(TraceFlow.INTERNET)) {
      return Message.of(ROOM, "trace.internet");
    }
    return id.isBlank() || Cidr.parse(id).isPresent() ? id : Names.of(topology, ResourceId.of(id));
  }

  private void line(String text) {
    console.line(Console.oneLine(text));
  }

  private String text(String key, Object... arguments) {
    return console.texts().text(Message.of(ROOM, key, arguments));
  }
}
