package dev.towpath.cloudformation;

import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;

/**
 * A scanned design as a template that a stack takes over by an import change set, which changes
 * nothing in the account.
 *
 * @param template every resource with the {@code DeletionPolicy} that an import insists on, and
 *     without outputs, which an import refuses
 * @param resources one {@code ResourceType}, {@code LogicalResourceId} and {@code
 *     ResourceIdentifier} each, as {@code --resources-to-import} takes them
 */
public record ImportTemplate(Template template, List<Json> resources) {
  /** Copies the list. */
  public ImportTemplate {
    resources = List.copyOf(resources);
  }

  /** The template of what the account has; notes name what had to be left out. */
  public static ImportTemplate of(Design design) {
    return new TemplateBuilder(design, true).importing();
  }

  /** The list as a file. */
  public String json() {
    return JsonText.write(new Json.Arr(resources)) + "\n";
  }
}
