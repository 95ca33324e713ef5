package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides the cases of a file: {@code policies} holds documents by id; each of {@code cases} has an
 * {@code id}, {@code principal}, {@code action}, {@code resource}, {@code account}, {@code ctx}
 * and, each a document, an id or a list of them, {@code identity}, {@code bucket}, {@code
 * endpoint}, {@code boundary}, {@code session}, {@code scp} and {@code rcp} (a list for each
 * level), and {@code bpa} (RestrictPublicBuckets).
 */
public final class PolicySimulation {
  private final Json.Obj documents;
  private final Map<String, Policy> read = new HashMap<>();

  private PolicySimulation(Json.Obj documents) {
    this.documents = documents;
  }

  /**
   * The decisions in the order of the cases, each as {@code id}, {@code decision} ({@code allowed},
   * {@code explicitDeny}, {@code implicitDeny} or {@code unknown}) and {@code by}, what decided.
   */
  public static Stream<Json.Obj> run(Json file) {
    if (!(file instanceof Json.Obj object)) {
      return Stream.empty();
    }
    PolicySimulation simulation = new PolicySimulation(object.object("policies"));
    return object.list("cases").stream()
        .flatMap(c -> c instanceof Json.Obj one ? Stream.of(one) : Stream.empty())
        .map(simulation::decide);
  }

  private Json.Obj decide(Json.Obj one) {
    Decision decision = Access.decide(request(one), policies(one));
    return Json.of("id", one.text("id").orElse(""))
        .with("decision", name(decision.outcome()))
        .with("by", by(decision));
  }

  private static Request request(Json.Obj one) {
    Map<String, List<String>> context = new LinkedHashMap<>();
    one.object("ctx")
        .fields()
        .forEach((key, value) ->
            context.put(key, value.elements().stream().flatMap(v -> v.asText().stream()).toList()));
    // A case says all that is known about its caller, so no canonical user id in a policy is its
    // own.
    return new Request(
        Principal.of(one.text("principal").orElse("")).withCanonicalUser(""),
        one.text("action").orElse(""),
        one.text("resource").orElse(""),
        one.text("account").orElse(""),
        context);
  }

  private Policies policies(Json.Obj one) {
    return new Policies(
        policies(one.list("identity")),
        policies(one.list("bucket")).stream().findFirst(),
        policies(one.list("endpoint")).stream().findFirst(),
        policies(one.list("boundary")),
        policies(one.list("session")),
        levels(one, "scp"),
        levels(one, "rcp"),
        one.get("bpa").equals(Optional.of(Json.of(true))));
  }

  private List<List<Policy>> levels(Json.Obj one, String name) {
    return one.list(name).stream().map(level -> policies(level.elements())).toList();
  }

  private List<Policy> policies(List<Json> references) {
    return references.stream().map(this::policy).toList();
  }

  private Policy policy(Json reference) {
    if (!(reference instanceof Json.Str(String id))) {
      return PolicyReader.read(reference);
    }
    return read.computeIfAbsent(
        id, _ -> PolicyReader.read(documents.get(id).orElse(new Json.Nul())));
  }

  private static String name(Decision.Outcome outcome) {
    return switch (outcome) {
      case ALLOWED -> "allowed";
      case EXPLICIT_DENY -> "explicitDeny";
      case IMPLICIT_DENY -> "implicitDeny";
      case UNKNOWN -> "unknown";
    };
  }

  private static String by(Decision decision) {
    String type = decision.type().map(PolicyType::label).orElse("");
    return switch (decision.reason()) {
      case STATEMENT -> type + " statement " + decision.statement().orElse("?");
      case NO_ALLOW -> "no statement of " + type + " allows";
      case NO_ALLOW_IN_EITHER -> "no statement of identity or resource allows";
      case ROOT -> "root user";
      case ROOT_KEEPS_BUCKET_POLICY -> "root user keeps the bucket policy";
      case OTHER_ACCOUNT -> "bucket policy calls are for the owner's account";
      case PUBLIC_ACCESS_BLOCKED -> "RestrictPublicBuckets";
    };
  }
}
