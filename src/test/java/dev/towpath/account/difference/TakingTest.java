package dev.towpath.account.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.edit.DeleteResources;
import dev.towpath.model.Design;
import dev.towpath.model.Designs;
import dev.towpath.model.Json;
import dev.towpath.model.Resource;
import dev.towpath.model.ResourceId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from the other side speaks of this side's resources. */
class TakingTest {

  @ParameterizedTest
  @ValueSource(strings = {"archive-with-nat", "archive-without-nat", "webdav-to-instance"})
  void allThatADeployedDesignHasMoreCanBeTaken(String name) {
    Design whole = DifferenceTest.sample(name);
    Design account = Deployed.of(whole);
    for (ResourceId gone : whole.topology().ids()) {
      Design part = new DeleteResources(Set.of(gone)).apply(whole);
      Difference difference = Difference.between(part, account);
      Design taken = new Taking(difference).withAll();
      assertThat(Difference.between(taken, account).resources())
          .as("without %s", gone)
          .allMatch(one -> one.where() == ResourceDifference.Where.BOTH);
      assertThat(taken.topology().size()).isEqualTo(whole.topology().size());
    }
  }

  @Test
  void anArnOfTheAccountBecomesAReferenceOfTheDesign() {
    Designs drawn = Designs.archiveWithoutNat();
    Design account =
        Deployed.of(
            drawn
                .with(
                    "AWS::S3::BucketPolicy",
                    "Policy",
                    "{'Bucket':{'Ref':'Bucket'},'PolicyDocument':{'Statement':[{'Effect':'Deny',"
                        + "'Principal':'*','Action':'s3:*','Resource':{'Fn::Sub':'${Bucket.Arn}/*'},"
                        + "'Condition':{'StringNotEquals':{'aws:SourceVpce':{'Ref':'S3'}}}}]}}")
                .design());
    Design taken = new Taking(Difference.between(drawn.design(), account)).withAll();
    Resource policy =
        taken.topology().resources().stream()
            .filter(r -> !drawn.topology().contains(r.id()))
            .findFirst()
            .orElseThrow();
    String text = dev.towpath.model.Properties.of(policy).toString();
    assertThat(text).contains("${Bucket.Arn}/*").doesNotContain("stack-").doesNotContain("vpce-0");
    assertThat(dev.towpath.model.Properties.get(policy, "Bucket"))
        .contains(Json.of("Ref", "Bucket"));
    assertThat(policy.home()).isEqualTo(drawn.design().home());
    assertThat(taken.topology().get(ResourceId.of("Bucket"))).isPresent();
  }
}
