package dev.towpath.iam;

import java.util.Optional;

/**
 * Who makes a request.
 *
 * @param kind what it is
 * @param name its ARN, the service's name, or {@code anonymous}
 * @param account the account it belongs to; empty for a service, an anonymous caller and anything
 *     whose ARN names none
 * @param role the name of the role, or of the role behind a session
 * @param canonicalUser the canonical user id of its account, where it is known
 */
public record Principal(
    Kind kind,
    String name,
    Optional<String> account,
    Optional<String> role,
    Optional<String> canonicalUser) {

  /** What a principal is. */
  public enum Kind {
    /** The root user of an account. */
    ROOT,
    /** An IAM user. */
    USER,
    /** A session of a role that was assumed. */
    ROLE_SESSION,
    /** An IAM role named by itself: any session of it. */
    ROLE,
    /** A session from GetFederationToken. */
    FEDERATED_USER,
    /** An AWS service that acts for itself. */
    SERVICE,
    /** A request without a signature. */
    ANONYMOUS,
    /** An ARN of another form. */
    OTHER
  }

  /** A request without a signature. */
  public static final Principal ANONYMOUS = plain(Kind.ANONYMOUS, "anonymous");

  /**
   * The principal that an ARN names; {@code anonymous}; or else a service, such as {@code
   * logging.s3.amazonaws.com}.
   */
  public static Principal of(String name) {
    if (name.equals("anonymous") || name.equals("*")) {
      return ANONYMOUS;
    }
    String[] arn = name.split(":", 6);
    if (arn.length < 6 || !arn[0].equals("arn")) {
      return plain(Kind.SERVICE, name);
    }
    Kind kind = kind(arn[5]);
    Optional<String> role =
        switch (kind) {
          case ROLE_SESSION -> Optional.of(arn[5].split("/", 3)[1]);
          case ROLE -> Optional.of(lastPiece(arn[5]));
          default -> Optional.empty();
        };
    Optional<String> account = Optional.of(arn[4]).filter(Characters::isAccount);
    return new Principal(kind, name, account, role, Optional.empty());
  }

  private static Principal plain(Kind kind, String name) {
    return new Principal(kind, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Kind kind(String resource) {
    if (resource.equals("root")) {
      return Kind.ROOT;
    }
    if (resource.startsWith("assumed-role/")) {
      return Kind.ROLE_SESSION;
    }
    if (resource.startsWith("federated-user/")) {
      return Kind.FEDERATED_USER;
    }
    if (resource.startsWith("role/")) {
      return Kind.ROLE;
    }
    return resource.startsWith("user/") ? Kind.USER : Kind.OTHER;
  }

  private static String lastPiece(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** This principal with the canonical user id of its account known. */
  public Principal withCanonicalUser(String id) {
    return new Principal(kind, name, account, role, Optional.of(id));
  }

  /** The root user of its account, which stands for the account. */
  Principal accountItself() {
    return new Principal(
        Kind.ROOT,
        "arn:aws:iam::" + account.orElse("") + ":root",
        account,
        Optional.empty(),
        canonicalUser);
  }

  /** A session of its role that no policy names, which so stands for the role alone. */
  Principal roleItself() {
    return new Principal(Kind.ROLE_SESSION, "", account, role, canonicalUser);
  }

  /** Whether it belongs to the account. */
  public boolean isOf(String accountId) {
    return account.isPresent() && account.get().equals(accountId);
  }
}
