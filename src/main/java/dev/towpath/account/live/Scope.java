package dev.towpath.account.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of an account to read. What it leaves out is nobody's fault and no miss; what would have to
 * be known of it stays unknown all the same.
 *
 * @param regions such as {@code ap-northeast-1}; at least one
 * @param services as IAM writes them, such as {@code ec2}; all where there are none
 * @param vpcs only what is in these VPCs or sends from them; all where there are none
 * @param tag only VPCs and channels with this tag, and what belongs to them
 */
public record Scope(
    List<String> regions, Set<String> services, Set<String> vpcs, Optional<Tag> tag) {
  /** A tag that things must carry; an empty value means any. */
  public record Tag(String key, String value) {
    /** Reads {@code KEY=VALUE} or {@code KEY}; empty where there is no key. */
    public static Optional<Tag> of(String text) {
      int equals = text.indexOf('=');
      String key = equals < 0 ? text : text.substring(0, equals);
      String value = equals < 0 ? "" : text.substring(equals + 1);
      return Optional.of(new Tag(key.strip(), value.strip())).filter(t -> !t.key().isEmpty());
    }
  }

  /** Refuses what is no Region or service, for both end up in host names and files. */
  public Scope {
    regions = List.copyOf(new LinkedHashSet<>(regions));
    services = Set.copyOf(services);
    vpcs = Set.copyOf(vpcs);
    if (regions.isEmpty()) {
      throw new IllegalArgumentException("no Region");
    }
    for (String region : regions) {
      if (!ScanRequest.isRegion(region)) {
        throw new IllegalArgumentException("not a Region: " + region);
      }
    }
    for (String vpc : vpcs) {
      if (!isVpc(vpc)) {
        throw new IllegalArgumentException("not the id of a VPC: " + vpc);
      }
    }
    if (!SERVICES.containsAll(services)) {
      throw new IllegalArgumentException("not services that are read: " + services);
    }
  }

  /** The services that a scan can leave out. */
  public static final List<String> SERVICES =
      Stream.of(AllowedOperation.values())
          .map(AllowedOperation::service)
          .filter(service -> !service.equals("sts") && !service.equals("config"))
          .distinct()
          .toList();

  /** Whether the text has the form of a VPC's id. */
  public static boolean isVpc(String text) {
    return text.matches("vpc-[0-9a-f]{8,17}");
  }

  /** Everything in some Regions. */
  public static Scope of(String... regions) {
    return new Scope(List.of(regions), Set.of(), Set.of(), Optional.empty());
  }

  /** With these services alone. */
  public Scope reading(Set<String> some) {
    return new Scope(regions, some, vpcs, tag);
  }

  /** With these VPCs alone. */
  public Scope within(Set<String> some) {
    return new Scope(regions, services, some, tag);
  }

  /** With things of that tag alone. */
  public Scope tagged(Tag wanted) {
    return new Scope(regions, services, vpcs, Optional.of(wanted));
  }

  /** In other Regions. */
  public Scope in(List<String> others) {
    return new Scope(others, services, vpcs, tag);
  }

  /** Whether an operation may be sent. Who asks is always asked. */
  boolean takes(AllowedOperation operation) {
    return services.isEmpty()
        || !SERVICES.contains(operation.service())
        || services.contains(operation.service());
  }

  /** Whether a part of the Region is asked for and not all of it. */
  boolean isPartial() {
    return !vpcs.isEmpty() || tag.isPresent();
  }
}
