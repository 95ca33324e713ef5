package dev.towpath.account.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to get into one account: credentials to begin with, then roles taken on one after the other.
 * Names and ARNs only; no secret is ever part of it.
 *
 * @param start where the first credentials come from
 * @param roles the roles in order; the last one reads
 */
public record Login(Start start, List<RoleStep> roles) {
  private static final String STEP = ">";
  private static final String DEFAULT = "default-chain";
  private static final String ENVIRONMENT = "env";

  /** Where the first credentials come from. */
  public sealed interface Start {
    /** Wherever the AWS SDK looks by itself: environment, profile, machine. */
    record DefaultChain() implements Start {}

    /** The variables of the environment alone. */
    record Environment() implements Start {}

    /** A profile of the AWS configuration files, one of IAM Identity Center included. */
    record Profile(String name) implements Start {}
  }

  /**
   * A role to take on.
   *
   * @param arn the role
   * @param externalId what its owner demands, where they do
   * @param device serial number or ARN of the MFA device whose code is asked for, where it must be
   */
  public record RoleStep(String arn, Optional<String> externalId, Optional<String> device) {
    private static final Pattern ARN =
        Pattern.compile("arn:aws[a-z-]*:iam::\\d{12}:role/[\\w+=,.@/-]+");

    /** Refuses what is not a role's ARN. */
    public RoleStep {
      if (!ARN.matcher(arn).matches()) {
        throw new IllegalArgumentException("not the ARN of a role: " + arn);
      }
    }

    /** A role that asks for nothing more. */
    public static RoleStep of(String arn) {
      return new RoleStep(arn, Optional.empty(), Optional.empty());
    }
  }

  /** Copies the roles. */
  public Login {
    roles = List.copyOf(roles);
  }

  /** The default credentials. */
  public static Login byDefault() {
    return new Login(new Start.DefaultChain(), List.of());
  }

  /** The credentials of a profile. */
  public static Login profile(String name) {
    return new Login(new Start.Profile(name), List.of());
  }

  /**
   * Reads a chain such as {@code audit > arn:aws:iam::111122223333:role/Reader
   * mfa=arn:aws:iam::444455556666:mfa/me external-id=x}. It begins with a profile's name, {@code
   * env} or {@code default-chain}, or at once with a role.
   *
   * @throws IllegalArgumentException where it is not such a chain; the message names the part
   */
  public static Login parse(String text) {
    List<String> steps = List.of(text.strip().split("\\s*" + STEP + "\\s*", -1));
    boolean roleAtOnce = steps.getFirst().startsWith("arn:");
    Start start = roleAtOnce ? new Start.DefaultChain() : start(steps.getFirst());
    List<RoleStep> roles = new ArrayList<>();
    for (String step : steps.subList(roleAtOnce ? 0 : 1, steps.size())) {
      roles.add(role(step));
    }
    return new Login(start, roles);
  }

  private static Start start(String word) {
    return switch (word) {
      case "", DEFAULT -> new Start.DefaultChain();
      case ENVIRONMENT -> new Start.Environment();
      default -> new Start.Profile(word);
    };
  }

  private static RoleStep role(String step) {
    List<String> words = List.of(step.split("\\s+"));
    Optional<String> external = Optional.empty();
    Optional<String> device = Optional.empty();
    for (String word : words.subList(1, words.size())) {
      if (word.startsWith("mfa=")) {
        device = Optional.of(word.substring("mfa=".length()));
      } else if (word.startsWith("external-id=")) {
        external = Optional.of(word.substring("external-id=".length()));
      } else {
        throw new IllegalArgumentException(word);
      }
    }
    return new RoleStep(words.getFirst(), external, device);
  }

  /** The chain as it is read by {@link #parse}, without what owners demand. */
  public String label() {
    List<String> words = new ArrayList<>();
    words.add(
        switch (start) {
          case Start.DefaultChain _ -> DEFAULT;
          case Start.Environment _ -> ENVIRONMENT;
          case Start.Profile(String name) -> name;
        });
    roles.forEach(role -> words.add(role.arn()));
    return String.join(" > ", words);
  }
}
