package dev.towpath.cli;

import dev.towpath.model.Json;
import dev.towpath.network.PacketHeader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The connections of a file: {@code flows}, each with {@code id}, {@code from}, {@code srcIp},
 * {@code dstIp}, {@code protocol}, {@code dstPort}, {@code srcPort} and {@code icmpType}, of which
 * {@code from} and {@code dstIp} must be there.
 */
final class TraceFlows {
  private TraceFlows() {}

  static List<TraceFlow> of(Path file, Json json) throws Failure {
    if (!(json instanceof Json.Obj object) || object.get("flows").isEmpty()) {
      throw Failure.of("trace.noFlows", file);
    }
    List<TraceFlow> flows = new ArrayList<>();
    int number = 0;
    for (Json flow : object.list("flows")) {
      number++;
      flows.add(flow(file, number, flow instanceof Json.Obj one ? one : Json.Obj.EMPTY));
    }
    return flows;
  }

  private static TraceFlow flow(Path file, int number, Json.Obj flow) throws Failure {
    String id = flow.text("id").orElse(Integer.toString(number));
    for (String name : List.of("from", "dstIp")) {
      if (flow.text(name).filter(text -> !text.isBlank()).isEmpty()) {
        throw Failure.of("trace.badFlow", file, id, name);
      }
    }
    return new TraceFlow(
        id,
        flow.text("from").orElseThrow(),
        flow.text("srcIp"),
        flow.text("dstIp").orElseThrow(),
        header(file, id, flow));
  }

  private static PacketHeader header(Path file, String id, Json.Obj flow) throws Failure {
    String protocol = flow.text("protocol").orElse("tcp").toLowerCase(java.util.Locale.ROOT);
    OptionalInt port = number(file, id, flow, "dstPort");
    OptionalInt sourcePort = number(file, id, flow, "srcPort");
    OptionalInt type = number(file, id, flow, "icmpType");
    try {
      return new PacketHeader(protocol, port, sourcePort, type);
    } catch (IllegalArgumentException e) {
      throw Failure.of("trace.badFlow", file, id, "protocol, dstPort, srcPort, icmpType");
    }
  }

  private static OptionalInt number(Path file, String id, Json.Obj flow, String name)
      throws Failure {
    Optional<String> text = flow.text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.get()));
    } catch (NumberFormatException e) {
      throw Failure.of("trace.badFlow", file, id, name);
    }
  }
}
