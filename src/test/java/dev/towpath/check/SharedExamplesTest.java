package dev.towpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.account.share.Secret;
import dev.towpath.account.share.Shared;
import dev.towpath.account.share.Sharing;
import dev.towpath.model.Design;
import dev.towpath.network.AwsPrefixLists;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reports the same in a design without names. */
class SharedExamplesTest {
  private static final Secret SECRET = new Secret("fedcba9876543210".repeat(4));

  static List<String> rules() {
    return Rules.all().stream().map(Rule::id).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBadExampleStaysBad(String rule) {
    Design bad = Examples.bad(rule);
    Shared shared = Sharing.of(bad, SECRET, AwsPrefixLists.ids());
    assertThat(Gist.of(Validator.analyse(shared.design()), Map.of()))
        .isEqualTo(Gist.of(Validator.analyse(bad), shared.ids()));
  }
}
