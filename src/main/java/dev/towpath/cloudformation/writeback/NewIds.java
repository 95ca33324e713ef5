package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.Words;
import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Logical ids for new resources whose ids are none, such as AWS's own. */
final class NewIds {
  private static final Pattern LEGAL = Pattern.compile("[A-Za-z0-9]{1,255}");

  private NewIds() {}

  /** The new ids by the present ones; a resource whose id is legal and free is not in it. */
  static Map<ResourceId, ResourceId> of(TemplateSource template, Topology edited) {
    Map<ResourceId, ResourceId> renamed = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    template.parameters().forEach(parameter -> taken.add(parameter.name()));
    template.resources().stream()
        .map(SourceResource::id)
        .filter(id -> !edited.contains(id) || template.topology().contains(id))
        .forEach(id -> taken.add(id.value()));
    for (Resource resource : edited.resources()) {
      String id = resource.id().value();
      boolean isNew = !template.topology().contains(resource.id());
      if (isNew && (!LEGAL.matcher(id).matches() || !taken.add(id))) {
        renamed.put(resource.id(), ResourceId.of(free(Words.joined(id), taken)));
      }
    }
    return renamed;
  }

  private static String free(String base, Set<String> taken) {
    String name = base.isEmpty() ? "Resource" : base;
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }
}
