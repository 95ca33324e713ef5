package dev.towpath.account;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Properties;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import dev.towpath.model.ResourceJson;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A miss in the account and Region where it happened. A design keeps those that it was made with,
 * as what they would have told is unknown in it for good.
 */
public record Unanswered(Home home, Miss miss) {
  /** The field among what a document says besides. */
  public static final String FIELD = "unanswered";

  /** Those of answers. */
  public static List<Unanswered> among(List<Answers> answers) {
    return answers.stream()
        .flatMap(told -> told.misses().stream().map(miss -> new Unanswered(told.home(), miss)))
        .toList();
  }

  /** Those that a design keeps; what has no readable form is passed over. */
  public static List<Unanswered> of(Design design) {
    return design.others().list(FIELD).stream()
        .flatMap(json ->
            json instanceof Json.Obj one
                ? read(one, design.home()).stream()
                : Stream.<Unanswered>empty())
        .toList();
  }

  /** The design with these in place of those that it kept. */
  public static Design in(Design design, List<Unanswered> all) {
    List<Json> list = all.stream().<Json>map(Unanswered::json).toList();
    Json.Obj others =
        list.isEmpty()
            ? design.others().without(FIELD)
            : design.others().with(FIELD, new Json.Arr(list));
    return new Design(design.name(), design.home(), design.topology(), design.diagram(), others);
  }

  private Json.Obj json() {
    Json.Obj json =
        Json.of("operation", miss.operation())
            .with("subject", miss.subject())
            .with("code", miss.code())
            .with("home", ResourceJson.write(home))
            .with("unknown", json(miss.unknown()));
    return miss.permission().map(permission -> json.with("permission", permission)).orElse(json);
  }

  private static Json.Obj json(Message message) {
    List<Json> arguments = new ArrayList<>();
    for (Object argument : message.arguments()) {
      arguments.add(argument instanceof Message m ? json(m) : Json.of(argument.toString()));
    }
    return Json.of("key", message.key()).with("arguments", new Json.Arr(arguments));
  }

  private static Optional<Unanswered> read(Json.Obj json, Home usual) {
    Optional<Message> unknown = message(json.object("unknown"));
    Optional<String> operation = json.text("operation").filter(text -> !text.isBlank());
    if (unknown.isEmpty() || operation.isEmpty()) {
      return Optional.empty();
    }
    Miss miss =
        new Miss(
            operation.get(),
            json.text("subject").orElse(""),
            json.text("code").orElse(""),
            unknown.get(),
            json.text("permission").filter(text -> text.matches("[a-z0-9-]+:[A-Za-z]+")));
    return Optional.of(new Unanswered(ResourceJson.home(json.object("home"), usual), miss));
  }

  private static Optional<Message> message(Json.Obj json) {
    Object[] arguments =
        json.list("arguments").stream()
            .map(part ->
                part instanceof Json.Obj inner
                    ? message(inner).<Object>map(m -> m).orElse("?")
                    : part.asText().orElse("?"))
            .toArray();
    return json.text("key")
        .filter(key -> Texts.in(Locale.ENGLISH).find("account", key).isPresent())
        .map(key -> Message.of("account", key, arguments));
  }

  /** The design's resources that carry a value which this call would have told, by id. */
  public Set<ResourceId> leavesUnknown(Design design) {
    Set<ResourceId> ids = new TreeSet<>();
    for (Resource resource : design.topology().resources()) {
      boolean subject = !miss.subject().isEmpty() && miss.subject().equals(resource.id().value());
      boolean here =
          resource.home().region().equals(home.region())
              && resource.home().account().equals(home.account());
      if (subject || here && isUnreadIn(Properties.of(resource))) {
        ids.add(resource.id());
      }
    }
    return ids;
  }

  private boolean isUnreadIn(Json json) {
    return switch (json) {
      case Json.Obj object ->
          object.text(Unread.FUNCTION).filter(this::isOfOperation).isPresent()
              || object.fields().values().stream().anyMatch(this::isUnreadIn);
      case Json.Arr list -> list.values().stream().anyMatch(this::isUnreadIn);
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> false;
    };
  }

  private boolean isOfOperation(String unread) {
    return unread.equals(miss.operation()) || unread.startsWith(miss.operation() + " ");
  }

  /** The statement of a policy that allows what was refused; empty where nothing was. */
  public static Optional<Json> statement(List<Unanswered> all) {
    List<String> actions =
        all.stream()
            .filter(one -> one.miss().isDenial())
            .flatMap(one -> one.miss().permission().stream())
            .distinct()
            .sorted()
            .toList();
    return actions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Json.of("Effect", "Allow").with("Action", Json.texts(actions)).with("Resource", "*"));
  }
}
