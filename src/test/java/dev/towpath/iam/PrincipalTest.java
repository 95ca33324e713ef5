package dev.towpath.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.towpath.iam.Principal.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller's name says about it. */
class PrincipalTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "arn:aws:iam::111122223333:root, ROOT, 111122223333,",
    "arn:aws:iam::111122223333:user/a/b, USER, 111122223333,",
    "arn:aws:iam::111122223333:role/a/R, ROLE, 111122223333, R",
    "arn:aws:sts::111122223333:assumed-role/R/s, ROLE_SESSION, 111122223333, R",
    "arn:aws:sts::111122223333:assumed-role/R, ROLE_SESSION, 111122223333, R",
    "arn:aws:sts::111122223333:assumed-role/, ROLE_SESSION, 111122223333, ''",
    "arn:aws:sts::111122223333:federated-user/a, FEDERATED_USER, 111122223333,",
    "arn:aws-cn:iam::111122223333:user/a, USER, 111122223333,",
    "arn:aws:iam::cloudfront:user/Identity E1, USER, ,",
    "arn:aws:iam::111122223333:saml-provider/p, OTHER, 111122223333,",
    "medialive.amazonaws.com, SERVICE, ,",
    "anonymous, ANONYMOUS, ,",
    "*, ANONYMOUS, ,",
    "'', SERVICE, ,",
  })
  void name(String name, Kind kind, @Nullable String account, @Nullable String role) {
    Principal principal = Principal.of(name);
    assertThat(principal.kind()).isEqualTo(kind);
    assertThat(principal.account()).isEqualTo(Optional.ofNullable(account));
    assertThat(principal.role()).isEqualTo(Optional.ofNullable(role));
  }
}
