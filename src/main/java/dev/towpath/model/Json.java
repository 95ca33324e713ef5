package dev.towpath.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * An immutable JSON value that keeps the order of its fields; compares by value, field order aside.
 */
public sealed interface Json {

  /** An object; fields in their written order. */
  record Obj(SequencedMap<String, Json> fields) implements Json {
    /** The object without a field. */
    public static final Obj EMPTY = new Obj(new LinkedHashMap<>());

    /** Copies the fields. */
    public Obj {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** The field of that name, empty where there is none. */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(fields.get(name));
    }

    /** The field as an object, an empty one where it is missing or something else. */
    public Obj object(String name) {
      return fields.get(name) instanceof Obj object ? object : EMPTY;
    }

    /**
     * The elements of a list field; a single value counts as a list of one, a missing one as empty.
     */
    public List<Json> list(String name) {
      return get(name).map(Json::elements).orElse(List.of());
    }

    /** The field's text, empty where it is missing or no text. */
    public Optional<String> text(String name) {
      return get(name).flatMap(Json::asText);
    }

    /** This object with one field set; a new field goes last. */
    public Obj with(String name, Json value) {
      SequencedMap<String, Json> copy = new LinkedHashMap<>(fields);
      copy.put(name, value);
      return new Obj(copy);
    }

    /** This object with one text field set. */
    public Obj with(String name, String value) {
      return with(name, new Str(value));
    }

    /** This object without one field. */
    public Obj without(String name) {
      SequencedMap<String, Json> copy = new LinkedHashMap<>(fields);
      copy.remove(name);
      return new Obj(copy);
    }

    /** Whether no field is there. */
    public boolean isEmpty() {
      return fields.isEmpty();
    }
  }

  /** A list. */
  record Arr(List<Json> values) implements Json {
    /** Copies the values. */
    public Arr {
      values = List.copyOf(values);
    }
  }

  /** A text. */
  record Str(String value) implements Json {}

  /** A number. */
  record Num(BigDecimal value) implements Json {}

  /** True or false. */
  record Bool(boolean value) implements Json {}

  /** JSON's null. */
  record Nul() implements Json {}

  /** A text. */
  static Json of(String value) {
    return new Str(value);
  }

  /** A number. */
  static Json of(long value) {
    return new Num(BigDecimal.valueOf(value));
  }

  /** True or false. */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /** An object of one field. */
  static Obj of(String name, Json value) {
    return Obj.EMPTY.with(name, value);
  }

  /** An object of one text field. */
  static Obj of(String name, String value) {
    return Obj.EMPTY.with(name, value);
  }

  /** A list. */
  static Arr list(Json... values) {
    return new Arr(List.of(values));
  }

  /** A list of texts. */
  static Arr texts(List<String> values) {
    return new Arr(values.stream().map(Json::of).toList());
  }

  /** The text of a text, number or Boolean as JSON writes it, empty for anything else. */
  default Optional<String> asText() {
    return switch (this) {
      case Str text -> Optional.of(text.value());
      case Num number -> Optional.of(plain(number.value()));
      case Bool bool -> Optional.of(Boolean.toString(bool.value()));
      case Obj _, Arr _, Nul _ -> Optional.empty();
    };
  }

  private static String plain(BigDecimal number) {
    // Written out, 1e999999999 would fill the memory.
    return Math.abs((long) number.scale()) > 1_000 ? number.toString() : number.toPlainString();
  }

  /** The elements of a list; any other value is its own only element. */
  default List<Json> elements() {
    return this instanceof Arr list ? list.values() : List.of(this);
  }

  /** This value with a function applied to every value in it, the innermost first. */
  default Json map(UnaryOperator<Json> function) {
    Json inner =
        switch (this) {
          case Obj object -> {
            SequencedMap<String, Json> copy = new LinkedHashMap<>();
            for (Map.Entry<String, Json> field : object.fields().entrySet()) {
              copy.put(field.getKey(), field.getValue().map(function));
            }
            yield new Obj(copy);
          }
          case Arr list -> {
            List<Json> copy = new ArrayList<>();
            list.values().forEach(value -> copy.add(value.map(function)));
            yield new Arr(copy);
          }
          case Str _, Num _, Bool _, Nul _ -> this;
        };
    return function.apply(inner);
  }
}
