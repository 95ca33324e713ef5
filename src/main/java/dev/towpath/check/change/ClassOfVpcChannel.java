package dev.towpath.check.change;

import dev.towpath.check.ChangeRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Fix;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.edit.SetProperty;
import dev.towpath.model.Channel;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import java.util.stream.Stream;

/** The class of a deployed channel with VPC output cannot be changed. */
public final class ClassOfVpcChannel extends ChangeRule {
  /** The rule. */
  public ClassOfVpcChannel() {
    super("TP5011", Severity.ERROR, "medialive/latest/ug/vpc-out-change.html", "2026-11-24");
  }

  @Override
  protected Stream<Finding> check(Resource before, Resource after, Review review) {
    if (!(before instanceof Channel was) || !(after instanceof Channel now)) {
      return Stream.empty();
    }
    boolean same = was.vpc().equals(now.vpc()) && was.vpc().isPresent();
    if (!same || was.channelClass().equals(now.channelClass())) {
      return Stream.empty();
    }
    Json old = Replaced.value(was, "ChannelClass");
    return Stream.of(
        finding(now, now, was.channelClass().or("?"), now.channelClass().or("?"))
            .with(Fix.of(SetProperty.of(now, "ChannelClass", old), "asDeployed", "ChannelClass")));
  }
}
