package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
  private static final String READER = "arn:aws:iam::111122223333:role/team/Reader";

  @ParameterizedTest
  @CsvSource({
    "default-chain, default-chain",
    "'', default-chain",
    "env, env",
    "audit, audit",
    "audit>arn:aws:iam::111122223333:role/a, audit > arn:aws:iam::111122223333:role/a",
    "arn:aws-cn:iam::111122223333:role/a, default-chain > arn:aws-cn:iam::111122223333:role/a"
  })
  void aChainIsReadAndNamed(String text, String label) {
    assertThat(Login.parse(text).label()).isEqualTo(label);
    assertThat(Login.parse(Login.parse(text).label())).isEqualTo(Login.parse(text));
  }

  @Test
  void aRoleMayDemandADeviceAndAnExternalId() {
    Login login =
        Login.parse("env > " + READER + " mfa=arn:aws:iam::444455556666:mfa/me external-id=x-1");
    assertThat(login.start()).isEqualTo(new Login.Start.Environment());
    assertThat(login.roles())
        .isEqualTo(
            List.of(
                new Login.RoleStep(
                    READER, Optional.of("x-1"), Optional.of("arn:aws:iam::444455556666:mfa/me"))));
    assertThat(login.label()).doesNotContain("x-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit > role/Reader",
        "audit > ",
        "audit > arn:aws:iam::1:role/a",
        "audit > arn:aws:iam::111122223333:role/a secret=1",
        "arn:aws:iam::111122223333:user/a"
      })
  void whatIsNoChainIsRefused(String text) {
    assertThatThrownBy(() -> Login.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
