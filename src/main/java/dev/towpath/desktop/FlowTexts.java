package dev.towpath.desktop;

import dev.towpath.desktop.language.Language;
import dev.towpath.model.Flow;
import dev.towpath.model.Names;
import dev.towpath.model.Target;
import dev.towpath.model.Topology;

/** Flows in words. */
public final class FlowTexts {
  private FlowTexts() {}

  /** What the flow is for, such as "Archive · pipeline 0: put objects". */
  public static String purpose(Language language, Flow flow) {
    String what = language.text("flow." + flow.purpose());
    String pipeline = language.text("flow.pipeline", flow.pipeline());
    return flow.outputGroup().isEmpty()
        ? what + "  ·  " + pipeline
        : flow.outputGroup() + ": " + what + "  ·  " + pipeline;
  }

  /** Where it goes. */
  public static String target(Language language, Topology topology, Flow flow) {
    String to =
        switch (flow.target()) {
          case Target.Service(String service, String region, var resource) ->
              resource.map(id -> Names.of(topology, id) + ", ").orElse("")
                  + service
                  + " ("
                  + region
                  + ")";
          case Target.AnyHost(var why) -> language.text(why);
          case Target.Interface(var id) -> Names.of(topology, id);
          case Target.Placed(var at) -> Names.of(topology, at.owner());
          case Target.Address(String address) -> address;
          case Target.Host(String name) -> name;
          case Target.Refused(var why) -> language.text(why);
          case Target.Unresolved(var why) -> language.text(why);
        };
    return flow.port() == 0 ? to : to + "  " + flow.protocol() + "/" + flow.port();
  }
}
