package dev.towpath.cloudformation;

import dev.towpath.model.Design;

/**
 * Writes a design as a fresh CloudFormation template of its Region and account. The same design
 * always gives the same text.
 */
public final class TemplateWriter {
  private TemplateWriter() {}

  /** The template with the notes that its reader needs. */
  public static Template template(Design design) {
    return new TemplateBuilder(design).build();
  }

  /**
   * The template with the places of the figures in its metadata, where Towpath finds them again.
   */
  public static Template laidOut(Design design) {
    return new TemplateBuilder(design).laidOut();
  }

  /** The template as YAML. */
  public static String yaml(Design design) {
    return template(design).yaml();
  }

  /** The template as JSON. */
  public static String json(Design design) {
    return template(design).json();
  }
}
