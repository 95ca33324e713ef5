package dev.towpath.account;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Optional;

/** What was told of the routes in each route table of a transit gateway. */
record TransitRouteAnswers(Answers answers) {
  private static final String TABLE = "TransitGatewayRouteTableId";

  /** The tables that there are. */
  List<String> tables() {
    return answers.list("TransitGatewayRouteTables").stream()
        .filter(TransitAnswers::isThere)
        .flatMap(table -> table.text(TABLE).stream())
        .toList();
  }

  /** The table that an answer is about: where it names none, the only one that there is. */
  Optional<String> tableOf(Json.Obj answer) {
    List<String> tables = tables();
    return answer
        .text(TABLE)
        .or(() -> tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty());
  }

  private List<Json.Obj> about(String key, String table) {
    return answers.list(key).stream()
        .filter(answer -> tableOf(answer).equals(Optional.of(table)))
        .toList();
  }

  /** Whether a table's routes were read, and no more of them than one answer takes. */
  boolean tellsAll(String table) {
    List<Json.Obj> found = about("TransitGatewayStaticRoutes", table);
    return !found.isEmpty()
        && found.stream()
            .noneMatch(
                answer -> answer.text("AdditionalRoutesAvailable").equals(Optional.of("true")));
  }

  /** Whether the propagated routes are among the routes that were read. */
  boolean tellsPropagated(String table) {
    return tellsAll(table)
        && about("TransitGatewayStaticRoutes", table).stream()
            .flatMap(answer -> Translation.objects(answer, "Routes").stream())
            .anyMatch(route -> route.text("Type").equals(Optional.of("propagated")));
  }

  /** Whether it was told which attachments propagate their routes into a table. */
  boolean tellsPropagations(String table) {
    return !about("TransitGatewayPropagations", table).isEmpty();
  }
}
