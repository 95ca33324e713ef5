package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.GatewayAttachments;
import dev.towpath.cloudformation.reading.SourceResource;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.edit.Renaming;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the differences between a template and an edited topology into the template's text. */
public final class TemplateWriteBack {
  private static final String PROPERTIES = "Properties";
  private final TemplateSource template;
  private final Topology edited;
  private final Map<ResourceId, ResourceId> renamed;
  private final Renaming renaming;
  private final List<Change> changes = new ArrayList<>();
  private final List<ResourceId> notWritten = new ArrayList<>();

  private TemplateWriteBack(TemplateSource template, Topology edited) {
    this.template = template;
    this.edited = edited;
    renamed = NewIds.of(template, edited);
    renaming = new Renaming(renamed);
  }

  /**
   * The text with the edits; the text as it is where there are none.
   *
   * @param edited made from the template's own topology
   */
  public static Written write(TemplateSource template, Topology edited) {
    return new TemplateWriteBack(template, edited).write();
  }

  /** The resources whose edits have no place in the template, without writing it. */
  public static List<ResourceId> notWritten(TemplateSource template, Topology edited) {
    TemplateWriteBack comparing = new TemplateWriteBack(template, edited);
    comparing.compare();
    return List.copyOf(comparing.notWritten);
  }

  private void compare() {
    for (Resource before : template.topology().resources()) {
      Optional<Resource> after = edited.get(before.id());
      if (after.isPresent() && !after.get().equals(before)) {
        compare(before, after.get());
      }
    }
    resources();
  }

  private Written write() {
    compare();
    if (changes.isEmpty()) {
      return new Written(template.source().text(), notWritten, renamed);
    }
    TextEdits edits = new TextEdits();
    Changing.of(template, edits).apply(changes);
    return new Written(edits.apply(template.source().text()), notWritten, renamed);
  }

  private void compare(Resource before, Resource after) {
    Json.Obj old = Properties.of(before);
    Json.Obj now = renamed(Properties.of(after));
    if (old.equals(now)) {
      return;
    }
    SourceResource source = template.resource(before.id()).orElseThrow();
    if (!source.own() || !(source.entry().value() instanceof Node.Mapping body)) {
      notWritten.add(before.id());
    } else if (source.properties().isEmpty()) {
      newProperties(body, now);
    } else if (now.isEmpty() && body.entry(PROPERTIES).isPresent() && body.entries().size() > 1) {
      Change.Elements elements = new Change.Elements(body);
      elements.removed().add(body.entries().indexOf(body.entry(PROPERTIES).get()));
      changes.add(elements);
    } else {
      Comparison comparison = new Comparison();
      comparison.compare(old, now, source.properties().get());
      changes.addAll(comparison.changes());
      if (!comparison.isComplete()) {
        notWritten.add(before.id());
      }
    }
  }

  private void newProperties(Node.Mapping body, Json.Obj now) {
    Optional<Entry> empty = body.entry(PROPERTIES);
    if (empty.isPresent()) {
      changes.add(new Change.Replace(empty.get().value(), now));
      return;
    }
    Change.Elements elements = new Change.Elements(body);
    int last = body.entries().size() - 1;
    elements.added().add(new Change.Added(last, Optional.of(PROPERTIES), now));
    changes.add(elements);
  }

  private Json.Obj renamed(Json.Obj properties) {
    return renamed.isEmpty() ? properties : (Json.Obj) renaming.apply(properties);
  }

  /** Resources that came and went. */
  private void resources() {
    Node.Mapping section = template.section();
    Change.Elements elements = new Change.Elements(section);
    for (Resource before : template.topology().resources()) {
      if (!edited.contains(before.id())) {
        remove(before.id(), section, elements);
      }
    }
    int last = section.entries().size() - 1;
    for (Resource after : edited.resources()) {
      if (!template.topology().contains(after.id())) {
        String id = renamed.getOrDefault(after.id(), after.id()).value();
        elements.added().add(new Change.Added(last, Optional.of(id), body(after)));
      }
    }
    if (elements.isEmpty()) {
      return;
    }
    boolean nothingStays = elements.removed().size() == section.entries().size();
    changes.add(
        nothingStays
            ? new Change.Replace(template.root().get("Resources").orElseThrow(), fresh(elements))
            : elements);
  }

  private void remove(ResourceId id, Node.Mapping section, Change.Elements elements) {
    SourceResource source = template.resource(id).orElseThrow();
    int index = section.entries().indexOf(source.entry());
    if (source.own() && index >= 0) {
      elements.removed().add(index);
    } else {
      notWritten.add(id);
    }
  }

  private Json.Obj body(Resource resource) {
    Json.Obj body = Json.of("Type", Kinds.typeOf(resource));
    List<String> needs =
        new GatewayAttachments(edited)
            .of(resource)
            .map(a -> renamed.getOrDefault(a.id(), a.id()).value())
            .distinct()
            .toList();
    if (!needs.isEmpty()) {
      body =
          body.with("DependsOn", needs.size() == 1 ? Json.of(needs.getFirst()) : Json.texts(needs));
    }
    Json.Obj properties = renamed(Properties.of(resource));
    return properties.isEmpty() ? body : body.with(PROPERTIES, properties);
  }

  private static Json.Obj fresh(Change.Elements elements) {
    Json.Obj section = Json.Obj.EMPTY;
    for (Change.Added added : elements.added()) {
      section = section.with(added.key().orElseThrow(), added.value());
    }
    return section;
  }
}
