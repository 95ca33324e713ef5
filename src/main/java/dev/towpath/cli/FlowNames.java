package dev.towpath.cli;

import dev.towpath.model.Flow;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;

/** What a flow is, in a line. */
final class FlowNames {
  private static final String ROOM = "cli";

  private FlowNames() {}

  /** Whose flow, what for, and where to. */
  static Message of(Topology topology, Flow flow) {
    String owner = Names.of(topology, flow.owner());
    return Message.of(
        ROOM,
        "flow",
        flow.outputGroup().isBlank() ? owner : owner + " / " + flow.outputGroup(),
        flow.pipeline(),
        Message.of(ROOM, "purpose." + flow.purpose()),
        shortly(topology, flow.target()),
        flow.port() == 0 ? "" : " (" + flow.protocol() + " " + flow.port() + ")");
  }

  /** Where a flow goes, without the reason that stands beneath the line. */
  private static Object shortly(Topology topology, Target target) {
    return switch (target) {
      case Target.AnyHost _ -> Message.of(ROOM, "target.anyHost");
      case Target.Refused _ -> Message.of(ROOM, "target.nowhere");
      case Target.Unresolved _ -> Message.of(ROOM, "target.open");
      case Target.Service _, Target.Interface _, Target.Placed _, Target.Address _, Target.Host _ ->
          target(topology, target);
    };
  }

  /** Where a flow goes. */
  static Object target(Topology topology, Target target) {
    return switch (target) {
      case Target.Service service ->
          service
              .resource()
              .<Object>map(id -> Names.of(topology, id))
              .orElse(service.service() + " (" + service.region() + ")");
      case Target.Interface(var resource) -> Names.of(topology, resource);
      case Target.Placed(var at) -> Names.of(topology, at.owner());
      case Target.Address(String address) -> address;
      case Target.Host(String name) -> name;
      case Target.AnyHost(Message why) -> why;
      case Target.Refused(Message why) -> why;
      case Target.Unresolved(Message why) -> why;
    };
  }
}
