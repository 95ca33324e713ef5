package dev.towpath.check.change;

import dev.towpath.check.ChangeRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Kinds;
import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deployed resource is changed in a way that replaces it, and whatever names it by such a
 * property along with it.
 */
public final class ReplacedOnDeployment extends ChangeRule {
  /** So many names are written out. */
  private static final int NAMES = 5;

  private static final Set<String> TOLD =
      Set.of(
          "Vpc",
          "Subnet",
          "Bucket",
          "Channel",
          "Input",
          "ElasticIp",
          "NatGateway",
          "VpcEndpoint",
          "SecurityGroup",
          "Role");

  /** The rule. */
  public ReplacedOnDeployment() {
    super(
        "TP5010",
        Severity.WARNING,
        "AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html",
        "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(Resource before, Resource after, Review review) {
    List<String> properties = Replaced.properties(before, after);
    if (properties.isEmpty()) {
      return Stream.empty();
    }
    List<Resource> along = Replaced.with(review.topology(), after);
    Finding finding = finding(after, after, properties, consequence(after), others(along));
    String first = properties.getFirst();
    SetProperty back = SetProperty.of(after, first, Replaced.value(before, first));
    return Stream.of(
        properties.size() == 1 ? finding.with(Fix.of(back, "asDeployed", first)) : finding);
  }

  private static Message consequence(Resource resource) {
    String name = Kinds.of(resource).name();
    return Message.of("check", "replace." + (TOLD.contains(name) ? name : "Other"));
  }

  private static Message others(List<Resource> along) {
    if (along.isEmpty()) {
      return Message.of("check", "replace.alone");
    }
    List<String> names = along.stream().limit(NAMES).map(Names::of).toList();
    return along.size() > NAMES
        ? Message.of("check", "replace.many", names, along.size() - NAMES)
        : Message.of("check", "replace.along", names);
  }
}
