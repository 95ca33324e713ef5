package dev.towpath.cloudformation.writeback;

import dev.towpath.model.Json;
import dev.towpath.model.Properties;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Predicate;

/** Single edits such as people make them, anywhere in a topology. */
final class RandomEdits {
  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** The topology with one resource changed in one place, gone, or new. */
  Topology edit(Topology topology, Predicate<Resource> editable) {
    List<Resource> all = topology.resources().stream().filter(editable).toList();
    if (all.isEmpty() || random.nextInt(20) == 0) {
      return topology.with(fresh(topology));
    }
    Resource resource = all.get(random.nextInt(all.size()));
    if (random.nextInt(12) == 0) {
      return topology.without(resource.id());
    }
    Json.Obj properties = Properties.of(resource);
    Json.Obj edited = (Json.Obj) object(properties);
    return topology.with(
        Properties.read(
            dev.towpath.model.Kinds.typeOf(resource), resource.id(), resource.home(), edited));
  }

  private Resource fresh(Topology topology) {
    String[] types = {"AWS::EC2::VPC", "AWS::S3::Bucket", "AWS::SNS::Topic"};
    return Properties.read(
        types[random.nextInt(types.length)],
        topology.freeId("NewResource"),
        dev.towpath.model.Home.DEFAULT,
        random.nextInt(4) == 0
            ? Json.Obj.EMPTY
            : Json.of("Tags", Json.list(Json.of("Key", text()).with("Value", value(2)))));
  }

  private Json object(Json.Obj object) {
    List<String> names = List.copyOf(object.fields().keySet());
    if (names.isEmpty() || random.nextInt(8) == 0) {
      return object.with("Added" + random.nextInt(3), value(2));
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(6) == 0) {
      return object.without(name);
    }
    SequencedMap<String, Json> out = new LinkedHashMap<>();
    for (Map.Entry<String, Json> field : object.fields().entrySet()) {
      out.put(
          field.getKey(),
          field.getKey().equals(name) ? changed(field.getValue()) : field.getValue());
    }
    return new Json.Obj(out);
  }

  private Json changed(Json json) {
    return switch (json) {
      case Json.Obj object when !References.isFunction(object) -> object(object);
      case Json.Arr(List<Json> values) when !values.isEmpty() -> list(values);
      case Json.Bool(boolean value) when random.nextBoolean() -> Json.of(!value);
      case Json.Num _ when random.nextBoolean() -> Json.of(random.nextInt(70_000));
      default -> value(2);
    };
  }

  private Json list(List<Json> values) {
    List<Json> copy = new ArrayList<>(values);
    int at = random.nextInt(copy.size());
    switch (random.nextInt(4)) {
      case 0 -> copy.remove(at);
      case 1 -> copy.add(random.nextInt(copy.size() + 1), changed(copy.get(at)));
      default -> copy.set(at, changed(copy.get(at)));
    }
    return new Json.Arr(copy);
  }

  private Json value(int depth) {
    return switch (random.nextInt(depth > 0 ? 10 : 6)) {
      case 0 -> Json.of(random.nextInt(100_000));
      case 1 -> Json.of(random.nextBoolean());
      case 2 -> Json.of("Ref", "Other" + random.nextInt(9));
      case 3, 4, 5 -> Json.of(text());
      case 6 -> Json.of("Fn::Sub", "${Other1}-" + text());
      case 7 -> Json.list(value(depth - 1), value(depth - 1));
      case 8 ->
          Json.of(
              "Fn::Join", Json.list(Json.of(","), Json.list(Json.of("Ref", "Other2"), value(0))));
      default -> Json.of("Key", value(depth - 1)).with("Other", value(depth - 1));
    };
  }

  private String text() {
    String[] texts = {
      "10.20.0.0/16",
      "plain",
      "two words",
      "it's",
      "a \"quote\"",
      "a: b",
      "x #y",
      "#no",
      "yes",
      "012",
      "12:30",
      "- dash",
      "* star",
      "&amp",
      "!bang",
      "[list]",
      "{map}",
      "100%",
      "",
      " lead",
      "trail ",
      "colon:",
      "two\nlines",
      "three\nlines\n",
      "\n\nodd\n\n",
      "日本語",
      "😀 emoji",
      "tab\there",
      "back\\slash",
      "cr\r\nlf",
      "null",
      "~",
      "1e3",
      "0x10",
      "@at",
      "`tick",
      "%pct",
      "|bar",
      "> gt",
      "? q",
      ", comma",
      "${notasub",
      "arn:aws:s3:::b/*",
      "a,b",
      "\u00a0nbsp",
      "\u2028ls",
      "=",
      "<<",
      "2010-09-09"
    };
    return texts[random.nextInt(texts.length)];
  }
}
