package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers about one route table of a transit gateway or one prefix list, which AWS gives without
 * saying which it is: the file's name says it, the request that was saved beside the answer, or the
 * field that holds it.
 */
final class UnnamedAnswers {
  private static final String TABLE = "TransitGatewayRouteTableId";
  private static final Pattern TABLES = Pattern.compile("tgw-rtb-[0-9a-z]+");
  private static final Pattern LISTS = Pattern.compile("(?<![a-z])pl-[0-9a-z]+");

  /**
   * A call whose answer does not name its subject.
   *
   * @param inside the list that tells the answer
   * @param key the key that its named answers are kept under
   * @param id the subject's field
   */
  private record Call(String inside, String key, String id, Pattern form) {
    boolean isAnsweredBy(Json.Obj answer) {
      return answer.list(inside).stream().allMatch(Json.Obj.class::isInstance)
          && answer.get(inside).filter(Json.Arr.class::isInstance).isPresent();
    }
  }

  private static final List<Call> CALLS =
      List.of(
          new Call("Routes", "TransitGatewayStaticRoutes", TABLE, TABLES),
          new Call(
              "TransitGatewayRouteTablePropagations", "TransitGatewayPropagations", TABLE, TABLES),
          new Call("Entries", "PrefixListEntries", "PrefixListId", LISTS));

  private UnnamedAnswers() {}

  /** The answer with what it tells under the key of named answers; any other as it is. */
  static Json.Obj named(String file, Json.Obj answer) {
    Json.Obj named = answer;
    for (Call call : CALLS) {
      List<Json> found = found(call, file, answer);
      if (!found.isEmpty() && answer.get(call.key()).isEmpty()) {
        named = named.with(call.key(), new Json.Arr(found));
      }
    }
    return named;
  }

  private static List<Json> found(Call call, String file, Json.Obj answer) {
    List<Json> found = new ArrayList<>();
    if (call.isAnsweredBy(answer)) {
      named(call, file, answer, answer).ifPresent(found::add);
    }
    for (Map.Entry<String, Json> field : answer.fields().entrySet()) {
      if (field.getValue() instanceof Json.Obj inner && call.isAnsweredBy(inner)) {
        named(call, field.getKey() + " " + file, answer, inner).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Json> named(Call call, String names, Json.Obj whole, Json.Obj told) {
    Optional<String> id =
        Stream.concat(Stream.of(told, whole), objects(whole))
            .flatMap(object -> object.text(call.id()).stream())
            .findFirst()
            .or(() -> first(call.form(), names));
    // A search says whether it has told all; other answers may have routes and entries as well.
    boolean isSurely = id.isPresent() || told.get("AdditionalRoutesAvailable").isPresent();
    return isSurely
        ? Optional.of(id.map(known -> told.with(call.id(), known)).orElse(told))
        : Optional.empty();
  }

  private static Stream<Json.Obj> objects(Json.Obj whole) {
    return whole.fields().values().stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast);
  }

  private static Optional<String> first(Pattern form, String names) {
    Matcher matcher = form.matcher(names);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
