package dev.towpath.cli;

import dev.towpath.model.Json;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Texts;
import dev.towpath.model.Topology;
import dev.towpath.proof.Supposition;
import dev.towpath.proof.Verdict;
import dev.towpath.proof.WhatIf;

/** What would change, for other programs to read. */
record WhatIfJson(Texts texts, Topology topology) {

  /** One supposition with its changes. */
  Json.Obj of(WhatIf whatIf) {
    return supposition(whatIf.supposition())
        .with(
            "off",
            new Json.Arr(
                whatIf.off().stream().sorted().<Json>map(id -> Json.of(id.value())).toList()))
        .with("changes", new Json.Arr(whatIf.changes().stream().map(this::change).toList()))
        .with("rights", new Json.Arr(whatIf.rights().stream().map(this::right).toList()));
  }

  private static Json.Obj supposition(Supposition supposition) {
    return switch (supposition) {
      case Supposition.Off(var _) -> Json.of("suppose", "off");
      case Supposition.ZoneLost(String zone) -> Json.of("suppose", "zoneLost").with("zone", zone);
      case Supposition.Stage(ResourceId policy, int statements) ->
          Json.of("suppose", "policyStage")
              .with("policy", policy.value())
              .with("statements", Json.of(statements));
    };
  }

  private Json change(WhatIf.Change change) {
    Json.Obj json =
        Json.of("flow", change.flow().id())
            .with("owner", change.flow().owner().value())
            .with("name", texts.text(FlowNames.of(topology, change.flow())))
            .with("before", word(change.before().verdict()))
            .with("after", word(change.after().verdict()))
            .with("carried", Json.of(change.carried()));
    return switch (change.after().verdict()) {
      case Verdict.Reaches() -> json;
      case Verdict.Blocked(Message cause) -> json.with("because", texts.text(cause));
      case Verdict.Unknown(Message reason, Message remedy) ->
          json.with("because", texts.text(reason)).with("remedy", texts.text(remedy));
    };
  }

  private Json right(WhatIf.RightChange right) {
    RightsJson rights = new RightsJson(texts);
    return Json.of("bucket", right.bucket().value())
        .with("name", Names.of(topology, right.bucket()))
        .with("caller", rights.who(right.caller()))
        .with("before", rights.cell(right.before()))
        .with("after", rights.cell(right.after()));
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Reaches() -> "reaches";
      case Verdict.Blocked _ -> "blocked";
      case Verdict.Unknown _ -> "unknown";
    };
  }
}
