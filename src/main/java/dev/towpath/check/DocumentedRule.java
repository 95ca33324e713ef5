package dev.towpath.check;

import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.model.Resource;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A rule with the page of AWS's documentation that it rests on, and the texts of its findings. */
public abstract class DocumentedRule<R extends Resource> implements Rule<R> {
  private final Class<R> kind;
  private final String id;
  private final Severity severity;
  private final URI link;
  private final LocalDate verified;

  /**
   * A rule.
   *
   * @param kind the resources that it is asked about; {@code Resource.class} for all
   * @param severity how grave its findings are where it does not say otherwise
   * @param page the page on docs.aws.amazon.com
   * @param verified when that page was last compared with the rule, as {@code 2026-11-23}
   */
  protected DocumentedRule(
      Class<R> kind, String id, Severity severity, String page, String verified) {
    this.kind = kind;
    this.id = id;
    this.severity = severity;
    this.link = URI.create("https://docs.aws.amazon.com/" + page);
    this.verified = LocalDate.parse(verified);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Class<R> kind() {
    return kind;
  }

  @Override
  public final URI link() {
    return link;
  }

  @Override
  public final LocalDate verified() {
    return verified;
  }

  /**
   * A finding about one resource; the arguments fill message and remedy, a resource by its name.
   */
  protected final Finding finding(Resource resource, Object... arguments) {
    return finding(List.of(resource), arguments);
  }

  /** A finding about several resources, the main one first. */
  protected final Finding finding(List<? extends Resource> resources, Object... arguments) {
    Object[] shown = Arrays.stream(arguments).map(DocumentedRule::shown).toArray();
    return new Finding(
        id,
        severity,
        resources.stream().map(Resource::id).toList(),
        Message.of("check", id + ".message", shown),
        Message.of("check", id + ".remedy", shown),
        link,
        List.of(),
        Optional.empty());
  }

  private static Object shown(Object argument) {
    return switch (argument) {
      case Resource resource -> Names.of(resource);
      case List<?> list -> list.stream().map(DocumentedRule::shown).toList();
      default -> argument;
    };
  }
}
