package dev.towpath.cloudformation;

import dev.towpath.model.Bucket;
import dev.towpath.model.Design;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Makes the template of a design, step by step; for one use. */
final class TemplateBuilder {
  private final Design design;
  private final Stack stack;
  private final LogicalIds ids;
  private final Parameters parameters;
  private final Notes notes = new Notes();
  private final SequencedMap<String, Json.Obj> bodies = new LinkedHashMap<>();

  TemplateBuilder(Design design) {
    this.design = design;
    this.stack = Stack.of(design).only(notes::admits);
    this.ids = LogicalIds.of(stack.resources());
    this.parameters = new Parameters(ids);
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
    return new Template(template(resources, new Outputs(ids).of(ordered)), notes.all());
  }

  private String id(Resource resource) {
    return ids.of(resource.id()).orElseThrow();
  }

  private Json.Obj body(Resource resource, Idioms idioms, StackReferences references) {
    Json.Obj properties = idioms.of(resource, references.rewrite(resource));
    Json.Obj body = Json.of("Type", Kinds.typeOf(resource));
    if (resource instanceof Bucket) {
      // a stack that goes must not take the recordings along; S3 refuses to delete a full bucket
      body = body.with("DeletionPolicy", "Retain").with("UpdateReplacePolicy", "Retain");
    }
    return properties.isEmpty() ? body : body.with("Properties", properties);
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
