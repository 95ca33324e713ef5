package dev.towpath.cloudformation;

import dev.towpath.cloudformation.writeback.LayoutMetadata;
import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Makes the template of a design, step by step; for one use. */
final class TemplateBuilder {
  private final Design design;
  private final Stack stack;
  private final LogicalIds ids;
  private final Parameters parameters;
  private final boolean importing;
  private final ImportIdentifiers identifiers;
  private final Notes notes = new Notes();
  private final SequencedMap<String, Json.Obj> bodies = new LinkedHashMap<>();

  TemplateBuilder(Design design) {
    this(design, false);
  }

  /**
   * Makes one template.
   *
   * @param importing whether the stack takes over what is there instead of creating it
   */
  TemplateBuilder(Design design, boolean importing) {
    this.design = design;
    this.importing = importing;
    this.identifiers = new ImportIdentifiers(design.topology());
    this.stack = Stack.of(design).only(notes::admits).only(this::isTaken);
    this.ids = LogicalIds.of(stack.resources());
    this.parameters = new Parameters(ids);
  }

  private boolean isTaken(Resource resource) {
    boolean taken = !importing || identifiers.of(resource).isPresent();
    if (!taken) {
      notes.leavesOut(resource);
    }
    return taken;
  }

  /** The template with the list of what its resources are in the account. */
  ImportTemplate importing() {
    Template template = build();
    List<Json> list = new ArrayList<>();
    for (Resource resource : stack.resources()) {
      list.add(
          Json.of("ResourceType", Kinds.typeOf(resource))
              .with("LogicalResourceId", id(resource))
              .with("ResourceIdentifier", identifiers.of(resource).orElseThrow()));
    }
    return new ImportTemplate(template, list);
  }

  Template build() {
    List<Resource> ordered = new TemplateOrder(stack.topology(), ids).sort(stack.resources());
    StackReferences references = new StackReferences(stack, ids, parameters, notes);
    Idioms idioms = new Idioms(stack, parameters);
    ordered.forEach(r -> bodies.put(id(r), body(r, idioms, references)));
    SequencedMap<String, Json.Obj> acyclic = new Cycles(ids).cut(bodies);
    SequencedMap<String, Json.Obj> resources =
        new Dependencies(stack.topology(), ids, acyclic).add(ordered);
    notes.about(stack, design, resources);
    Json.Obj outputs = importing ? Json.Obj.EMPTY : new Outputs(ids).of(ordered);
    return new Template(template(resources, outputs), notes.all());
  }

  private String id(Resource resource) {
    return ids.of(resource.id()).orElseThrow();
  }

  private Json.Obj body(Resource resource, Idioms idioms, StackReferences references) {
    Json.Obj rewritten = references.rewrite(resource);
    // what is imported must say what is there, and not what would be chosen anew
    Json.Obj properties =
        importing ? idioms.plain(resource, rewritten) : idioms.of(resource, rewritten);
    Json.Obj body = Json.of("Type", Kinds.typeOf(resource));
    if (importing || resource instanceof Bucket) {
      // a stack that goes must not take the recordings along; S3 refuses to delete a full bucket
      body = body.with("DeletionPolicy", "Retain").with("UpdateReplacePolicy", "Retain");
    }
    return properties.isEmpty() ? body : body.with("Properties", properties);
  }

  /** The template with the places of the figures in its metadata. */
  Template laidOut() {
    Template bare = build();
    Json.Obj layout = LayoutMetadata.json(design.diagram(), ids::of);
    if (layout.isEmpty()) {
      return bare;
    }
    SequencedMap<String, Json> sections = new LinkedHashMap<>();
    bare.content()
        .fields()
        .forEach((name, section) -> {
          if (name.equals("Resources")) {
            sections.put("Metadata", Json.of("Towpath", Json.of("Layout", layout)));
          }
          sections.put(name, section);
        });
    return new Template(new Json.Obj(sections), bare.notes());
  }

  private Json.Obj template(SequencedMap<String, Json.Obj> resources, Json.Obj outputs) {
    Json.Obj template = Json.of("AWSTemplateFormatVersion", "2010-09-09");
    if (!design.name().isBlank()) {
      template = template.with("Description", Description.of(design.name()));
    }
    if (!parameters.section().isEmpty()) {
      template = template.with("Parameters", parameters.section());
    }
    template = template.with("Resources", new Json.Obj(new LinkedHashMap<>(resources)));
    return outputs.isEmpty() ? template : template.with("Outputs", outputs);
  }
}
