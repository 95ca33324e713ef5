package dev.towpath.desktop.inspector;

import dev.towpath.desktop.language.Language;
import dev.towpath.model.Json;
import dev.towpath.model.PropertyDeclaration.Shape;
import dev.towpath.model.References;
import java.util.function.Function;
import java.util.function.Predicate;

/** The field for a property, by the form of its value. */
final class Fields {
  private Fields() {}

  static Field of(FieldContext context) {
    return new FormulaField(context, plain(context), fits(context.property().shape()));
  }

  private static Field plain(FieldContext context) {
    return switch (context.property().shape()) {
      case TEXT ->
          context.property().values().isEmpty()
              ? line(context, Readers.TEXT)
              : new ChoiceField(context);
      case INTEGER -> line(context, Readers.INTEGER);
      case CIDR -> line(context, Readers.CIDR);
      case BOOLEAN -> new BooleanField(context);
      case JSON -> json(context);
      case REFERENCE -> new ReferenceField(context);
      case REFERENCES -> ListField.ofReferences(context);
      case TEXTS -> ListField.ofTexts(context);
      case STRUCTURE -> new StructureField(context);
      case STRUCTURES -> ListField.ofStructures(context);
    };
  }

  private static LineField line(FieldContext context, Function<String, Reading> reader) {
    Language language = context.workspace().language();
    LineField field = new LineField(language, reader, context.commit());
    field.input().setId("field-" + context.property().name());
    field.input().setAccessibleText(context.label());
    field
        .input()
        .setPromptText(
            context.text(context.property().required() ? "field.required" : "field.notSet"));
    return field;
  }

  private static JsonField json(FieldContext context) {
    JsonField field = new JsonField(context.workspace().language(), context.commit());
    field.input().setId("field-" + context.property().name());
    field.input().setAccessibleText(context.label());
    return field;
  }

  private static Predicate<Json> fits(Shape shape) {
    return switch (shape) {
      case TEXT, INTEGER, BOOLEAN, CIDR -> json -> json.asText().isPresent();
      case JSON -> _ -> true;
      case REFERENCE -> Fields::isReference;
      case REFERENCES ->
          json ->
              json instanceof Json.Arr list && list.values().stream().allMatch(Fields::isReference);
      case TEXTS -> json -> json instanceof Json.Arr;
      case STRUCTURE -> Fields::isStructure;
      case STRUCTURES ->
          json ->
              json instanceof Json.Arr list && list.values().stream().allMatch(Fields::isStructure);
    };
  }

  private static boolean isReference(Json json) {
    return json instanceof Json.Str
        || json instanceof Json.Obj object && References.direct(object).isPresent();
  }

  private static boolean isStructure(Json json) {
    return json instanceof Json.Obj object && !References.isFunction(object);
  }
}
