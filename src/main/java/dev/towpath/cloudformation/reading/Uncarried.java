package dev.towpath.cloudformation.reading;

import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.model.Message;
import java.util.List;
import java.util.Set;

/** Remarks on what only a deployment carries out: macros, modules, nested stacks. */
record Uncarried(Sections sections, Ledger ledger) {
  private static final Set<String> CARRIED_OUT = Set.of("AWS::LanguageExtensions");
  private static final String NESTED = "AWS::CloudFormation::Stack";
  private static final String MODULE = "::MODULE";

  /** Whether no macro changes the template when it is deployed. */
  static boolean isPlain(Sections sections) {
    return CARRIED_OUT.containsAll(sections.transforms())
        && sections.resources().entry("Fn::Transform").isEmpty();
  }

  void note(List<SourceResource> resources) {
    Node place = sections.root().get("Transform").orElse(sections.root());
    sections.transforms().stream()
        .filter(transform -> !CARRIED_OUT.contains(transform))
        .forEach(transform -> note(place, "import.transform", transform));
    for (SourceResource resource : resources) {
      Node key = resource.entry().key();
      if (resource.type().equals(NESTED)) {
        note(key, "import.nested", resource.id());
      } else if (resource.type().endsWith(MODULE)) {
        note(key, "import.module", resource.id(), resource.type());
      }
    }
  }

  private void note(Node place, String key, Object... arguments) {
    ledger.note(Remark.Kind.NOT_CARRIED_OUT, place, Message.of("cloudformation", key, arguments));
  }
}
