package dev.towpath.cli;

import dev.towpath.model.Json;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.proof.LockOut;
import java.util.Locale;

/** Rights to a bucket for other programs to read. */
record RightsJson(Texts texts) {

  /** The bucket with its callers, each with a decision for every action. */
  Json.Obj of(LockOut rights) {
    return Json.of("bucket", rights.bucket().id().value())
        .with("name", Names.of(rights.bucket()))
        .with(
            "callers",
            new Json.Arr(rights.callers().stream().map(c -> caller(rights, c)).toList()));
  }

  private Json caller(LockOut rights, LockOut.Caller caller) {
    return who(caller)
        .with("canRepair", Json.of(rights.canRepair(caller)))
        .with(
            "rights",
            new Json.Arr(
                LockOut.ACTIONS.stream()
                    .<Json>map(action -> cell(rights.cell(caller, action)))
                    .toList()));
  }

  /** The caller by itself. */
  Json.Obj who(LockOut.Caller caller) {
    return Json.of("kind", word(caller.kind()))
        .with("caller", texts.text(caller.name()))
        .with(
            "resource",
            caller.resource().map(ResourceId::value).<Json>map(Json::of).orElseGet(Json.Nul::new));
  }

  /** The decision. */
  Json.Obj cell(LockOut.Cell cell) {
    return Json.of("action", cell.action())
        .with("outcome", word(cell.outcome()))
        .with("because", texts.text(cell.why()))
        .with("statement", cell.statement().<Json>map(Json::of).orElseGet(Json.Nul::new));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
