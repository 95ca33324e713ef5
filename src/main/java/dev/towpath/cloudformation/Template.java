package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import java.util.List;

/**
 * A CloudFormation template.
 *
 * @param content the template with functions in their long form, as JSON templates write them
 * @param notes what its reader must know: what was left out, what has to be given at deployment
 */
public record Template(Json.Obj content, List<Message> notes) {
  /** Copies the notes. */
  public Template {
    notes = List.copyOf(notes);
  }

  /** The template as YAML, with the functions' short forms. */
  public String yaml() {
    return YamlText.of(content);
  }

  /** The template as JSON. */
  public String json() {
    return JsonText.write(content) + "\n";
  }
}
