package dev.towpath.cloudformation;

import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;

/** A template in the other of its two languages; comments are lost on the way. */
public final class TemplateConversion {
  private TemplateConversion() {}

  /** The template as YAML; the text itself where it is YAML. */
  public static String yaml(TemplateSource source) {
    return source.isJson()
        ? YamlText.of((Json.Obj) Literals.of(source.root()))
        : source.source().text();
  }

  /** The template as JSON; the text itself where it is JSON. */
  public static String json(TemplateSource source) {
    return source.isJson()
        ? source.source().text()
        : JsonText.write(Literals.of(source.root())) + "\n";
  }
}
