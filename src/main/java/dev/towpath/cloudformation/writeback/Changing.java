package dev.towpath.cloudformation.writeback;

import dev.towpath.cloudformation.reading.TemplateSource;
import dev.towpath.cloudformation.syntax.Node;
import dev.towpath.cloudformation.syntax.SourceText;
import dev.towpath.model.Json;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Turns changes of nodes into edits of the text. */
final class Changing {
  private final SourceText source;
  private final Layout layout;
  private final boolean json;
  private final TextEdits edits;
  private final IdentityHashMap<Node, Slot> slots;
  private final BlockEdits block;
  private final FlowEdits flow;
  private final Anchors anchors;

  private Changing(TemplateSource template, TextEdits edits) {
    this.edits = edits;
    source = template.source();
    layout = new Layout(source);
    json = template.isJson();
    slots = Slot.below(template.root());
    FileStyle style = FileStyle.of(source, template.root(), json);
    Rendering rendering = json ? new JsonRendering(style) : new YamlRendering(style);
    block = new BlockEdits(source, style, edits);
    flow = new FlowEdits(source, style, rendering, json, edits);
    anchors = new Anchors(template.root(), source, edits);
  }

  static Changing of(TemplateSource template, TextEdits edits) {
    return new Changing(template, edits);
  }

  void apply(List<Change> changes) {
    anchors.keep(changes);
    changes.forEach(this::apply);
  }

  private void apply(Change change) {
    switch (change) {
      case Change.Replace(Node node, Json value) -> replace(node, value);
      case Change.Elements elements -> {
        if (isFlow(elements.node()) || Layout.size(elements.node()) == 0) {
          flow.change(elements);
        } else {
          block.change(elements);
        }
      }
    }
  }

  private static boolean isFlow(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> mapping.flow();
      case Node.Sequence list -> list.flow();
      case Node.Scalar _, Node.Alias _ -> false;
    };
  }

  private void replace(Node node, Json value) {
    Slot slot = slots.get(node);
    if (slot == null) {
      throw new IllegalStateException("a node that is replaced must stand in a container");
    }
    tidyTabs(node);
    boolean inFlow = isFlow(container(slot));
    Optional<String> scalar =
        node instanceof Node.Scalar old
            ? ScalarText.of(old, value, json, inFlow)
            : Optional.empty();
    if (scalar.isPresent()) {
      edits.replace(node.span().start(), node.span().end(), scalar.get());
    } else if (inFlow && slot instanceof Slot.Value entry && isLoose(entry)) {
      flow.complete(entry.entry().key(), value);
    } else if (inFlow) {
      flow.replace(node, value);
    } else if (slot instanceof Slot.Value entry) {
      block.replaceValue(entry, value);
    } else if (slot instanceof Slot.Item item) {
      block.replaceItem(item, value);
    }
  }

  private boolean isLoose(Slot.Value slot) {
    return slot.entry().value().span().isEmpty() && !layout.hasColon(slot.entry().key());
  }

  /** Behind a plain text YAML allows a tab, behind quotes and block signs it does not. */
  private void tidyTabs(Node node) {
    int end = node.span().end();
    int after = layout.afterBlanks(end);
    if (!json && source.text().substring(end, after).contains("\t")) {
      edits.replace(end, after, after == layout.contentEnd(end) ? "" : " ");
    }
  }

  private static Node container(Slot slot) {
    return switch (slot) {
      case Slot.Value value -> value.parent();
      case Slot.Item item -> item.parent();
    };
  }
}
