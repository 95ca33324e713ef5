package dev.towpath.cloudformation.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.cloudformation.reading.Choices;
import dev.towpath.cloudformation.reading.Literals;
import dev.towpath.cloudformation.reading.SourceResult;
import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Entry;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Kinds;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An edit of one resource, written back and read again. */
final class SingleEdit {
  private SingleEdit() {}

  /** A template that must be readable. */
  static TemplateSource source(String text) {
    SourceResult result = TemplateSource.read(text, Choices.at(Home.DEFAULT));
    assertThat(result).as(text).isInstanceOf(SourceResult.Read.class);
    return ((SourceResult.Read) result).source();
  }

  /** The edit is in the text, and nothing else is another than before. */
  static void check(TemplateSource source, RandomEdits random) {
    Topology edited = random.edit(source.topology(), r -> isThere(source, r));
    Written written = TemplateWriteBack.write(source, edited);
    if (!written.notWritten().isEmpty()) {
      assertThat(source.resource(written.notWritten().getFirst()))
          .as("only what a loop or a merge makes has no place of its own")
          .hasValueSatisfying(
              r -> assertThat(!r.own() || source.source().text().contains("<<:")).isTrue());
      return;
    }
    TemplateSource again = source(written.text());
    assertThat(properties(again.topology())).as(written.text()).isEqualTo(properties(edited));
    assertThat(others(again, edited, source)).isEqualTo(others(source, edited, source));
    linesStay(source, edited, written);
  }

  private static Map<ResourceId, Json> properties(Topology topology) {
    Map<ResourceId, Json> all = new TreeMap<>();
    for (Resource resource : topology.resources()) {
      Json.Obj body =
          Json.of("Type", Kinds.typeOf(resource)).with("Properties", Properties.of(resource));
      all.put(resource.id(), body.map(SingleEdit::asText));
    }
    return all;
  }

  /** CloudFormation takes a number, a Boolean and their texts for the same. */
  private static Json asText(Json json) {
    return json.asText().map(Json::of).orElse(json);
  }

  private static boolean isThere(TemplateSource source, Resource resource) {
    return source.resource(resource.id()).orElseThrow().exists().isPresent();
  }

  /** The template as written, without the properties of what was edited. */
  private static Json others(TemplateSource of, Topology edited, TemplateSource before) {
    Json.Obj template = (Json.Obj) Literals.of(of.root());
    Json.Obj resources = template.object("Resources");
    Json.Obj untouched = resources;
    for (String name : resources.fields().keySet()) {
      ResourceId id = ResourceId.of(name);
      if (!edited.get(id).equals(before.topology().get(id))) {
        untouched = untouched.with(name, resources.object(name).without("Properties"));
      }
      if (edited.get(id).isEmpty() != before.topology().get(id).isEmpty()) {
        untouched = untouched.without(name);
      }
    }
    return template.with("Resources", untouched);
  }

  /** All lines above and below the edited resource are the same. */
  private static void linesStay(TemplateSource source, Topology edited, Written written) {
    List<Resource> changed =
        source.topology().resources().stream()
            .filter(r -> edited.get(r.id()).filter(now -> !now.equals(r)).isPresent())
            .toList();
    boolean anchored = source.source().text().contains("&");
    if (changed.size() != 1 || anchored) {
      return;
    }
    Entry entry = source.resource(changed.getFirst().id()).orElseThrow().entry();
    String text = source.source().text();
    int start = source.source().lineStart(entry.key().span().start());
    int end = source.source().lineEnd(entry.value().span().end());
    if (source.isJson()) {
      end = entry.value().span().end();
    }
    assertThat(written.text()).startsWith(text.substring(0, start)).endsWith(text.substring(end));
  }
}
