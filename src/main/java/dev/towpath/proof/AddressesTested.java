package dev.towpath.proof;

import dev.towpath.model.Bucket;
import dev.towpath.model.BucketPolicy;
import dev.towpath.model.Cidr;
import dev.towpath.model.Fact;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.ResourceId;
import dev.towpath.model.Role;
import dev.towpath.model.Topology;
import dev.towpath.model.Value;
import dev.towpath.model.VpcEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the policies of a bucket, an endpoint or a role ask about private addresses.
 *
 * @param holder who has the policies
 */
record AddressesTested(ResourceId holder) implements Fact<AddressesTested.Answer> {
  private static final String KEY = "aws:vpcsourceip";

  /**
   * Blocks and use.
   *
   * @param blocks all that the policies name
   * @param any whether they look at the private address at all
   */
  record Answer(List<Cidr> blocks, boolean any) {
    /** Copies the blocks. */
    Answer {
      blocks = List.copyOf(blocks);
    }
  }

  @Override
  public Answer from(Topology topology) {
    List<Json> documents =
        topology
            .get(holder)
            .map(resource ->
                switch (resource) {
                  case Bucket bucket ->
                      BucketPolicyOf.holders(topology, bucket.id()).stream()
                          .map(p -> resolved(topology, p))
                          .toList();
                  case VpcEndpoint endpoint ->
                      List.of(resolved(topology, endpoint.policyDocument(), endpoint.home()));
                  case Role role -> topology.fact(new RoleDocuments(role.id()));
                  default -> List.<Json>of();
                })
            .orElseGet(List::of);
    List<Cidr> blocks = new ArrayList<>();
    boolean any = false;
    for (Json document : documents) {
      any |= collect(document, blocks);
    }
    return new Answer(blocks, any);
  }

  private static Json resolved(Topology topology, BucketPolicy policy) {
    return resolved(topology, policy.policyDocument(), policy.home());
  }

  private static Json resolved(Topology topology, Value<Json> document, Home home) {
    return PolicyDocuments.resolved(topology, document, home);
  }

  /** Collects the blocks; whether the key is named, as a condition's or in a policy variable. */
  private static boolean collect(Json json, List<Cidr> blocks) {
    boolean any = false;
    switch (json) {
      case Json.Obj object -> {
        for (var field : object.fields().entrySet()) {
          any |= isNamed(field.getKey());
          any |= collect(field.getValue(), blocks);
        }
      }
      case Json.Arr list -> {
        for (Json value : list.values()) {
          any |= collect(value, blocks);
        }
      }
      case Json.Str(String text) -> {
        any = isNamed(text);
        Cidr.parse(text).ifPresent(blocks::add);
      }
      case Json.Num _, Json.Bool _, Json.Nul _ -> {}
    }
    return any;
  }

  private static boolean isNamed(String text) {
    return text.length() >= KEY.length() && text.toLowerCase(Locale.ROOT).contains(KEY);
  }
}
