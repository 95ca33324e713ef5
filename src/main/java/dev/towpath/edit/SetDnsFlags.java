package dev.towpath.edit;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Vpc;

/** Switches on both DNS attributes of a VPC, which endpoints need for their names. */
public record SetDnsFlags(ResourceId vpc, String name) implements Edit {
  @Override
  public Message label() {
    return Message.of("edit", "setDnsFlags", name);
  }

  @Override
  public Design apply(Design design) {
    return design
        .topology()
        .get(vpc, Vpc.class)
        .map(v -> Properties.with(v, "EnableDnsSupport", Json.of(true)))
        .map(v -> design.with(Properties.with(v, "EnableDnsHostnames", Json.of(true))))
        .orElse(design);
  }
}
