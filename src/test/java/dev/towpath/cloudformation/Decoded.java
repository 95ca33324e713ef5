package dev.towpath.cloudformation;

import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A YAML template as the data that CloudFormation takes it for, functions in their long form. */
final class Decoded {
  private Decoded() {}

  static Json yaml(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(50_000_000).build();
    return json(new Compose(settings).composeString(text).orElseThrow());
  }

  private static Json json(Node node) {
    String tag = node.getTag().getValue();
    if (!tag.startsWith("!")) {
      return plain(node);
    }
    String name = tag.substring(1);
    Json argument = plain(node);
    return switch (name) {
      case "Ref" -> Json.of("Ref", argument);
      case "GetAtt" -> Json.of("Fn::GetAtt", split(argument.asText().orElseThrow()));
      default -> Json.of("Fn::" + name, argument);
    };
  }

  private static Json split(String path) {
    int dot = path.indexOf('.');
    return Json.list(Json.of(path.substring(0, dot)), Json.of(path.substring(dot + 1)));
  }

  private static Json plain(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode list -> new Json.Arr(list.getValue().stream().map(Decoded::json).toList());
      case MappingNode mapping -> mapping(mapping.getValue());
      case AnchorNode _ -> throw new AssertionError("a template has no anchors");
      default -> throw new AssertionError(node);
    };
  }

  private static Json mapping(List<NodeTuple> tuples) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples) {
      fields.put(json(tuple.getKeyNode()).asText().orElseThrow(), json(tuple.getValueNode()));
    }
    return new Json.Obj(fields);
  }

  private static Json scalar(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return new Json.Num(new BigDecimal(scalar.getValue()));
    }
    return tag.equals(Tag.BOOL)
        ? Json.of(Boolean.parseBoolean(scalar.getValue()))
        : Json.of(scalar.getValue());
  }
}
