package dev.towpath.check.policy;

import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Json;
import dev.towpath.model.References;
import dev.towpath.model.Resource;
import dev.towpath.model.Role;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A policy as a resource of the design writes it.
 *
 * @param owner the resource that holds it
 * @param usage what it is for
 * @param document with its intrinsic functions
 */
public record PolicyText(Resource owner, Usage usage, Json.Obj document) {
  /** What a policy is attached to. */
  public enum Usage {
    /** A bucket. */
    BUCKET,
    /** A VPC endpoint. */
    ENDPOINT,
    /** A role: what it may do. */
    IDENTITY,
    /** A role: who may assume it. */
    TRUST
  }

  /**
   * A statement of a policy.
   *
   * @param number from 1
   * @param json as it is written
   */
  public record Statement(int number, Json.Obj json) {
    /** Its Sid, else its number. */
    public String title() {
      return json.text("Sid").filter(sid -> !sid.isBlank()).orElse("#" + number);
    }
  }

  /** The policies that a resource holds and whose document is at hand. */
  public static Stream<PolicyText> of(Resource resource) {
    return switch (resource) {
      case BucketPolicy p -> of(p, Usage.BUCKET, p.policyDocument());
      case VpcEndpoint e -> of(e, Usage.ENDPOINT, e.policyDocument());
      case Role r -> ofRole(r);
      default -> Stream.empty();
    };
  }

  private static Stream<PolicyText> ofRole(Role role) {
    return Stream.concat(
        of(role, Usage.TRUST, role.assumeRolePolicyDocument()),
        role.policies().stream().flatMap(p -> of(role, Usage.IDENTITY, p.policyDocument())));
  }

  private static Stream<PolicyText> of(Resource owner, Usage usage, Value<Json> document) {
    return document.known().stream()
        .filter(Json.Obj.class::isInstance)
        .map(Json.Obj.class::cast)
        .filter(object -> !References.isFunction(object))
        .map(object -> new PolicyText(owner, usage, object));
  }

  /** The statements that are written out; a statement given by a function is left out. */
  public Stream<Statement> statements() {
    List<Json> all = document.list("Statement");
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i) instanceof Json.Obj object && !References.isFunction(object))
        .mapToObj(i -> new Statement(i + 1, (Json.Obj) all.get(i)));
  }
}
