package dev.towpath.iam;

import java.util.Locale;

/** Where a policy is attached, and so what it may contain and decide. */
public enum PolicyType {
  /** To a user, group or role. */
  IDENTITY,
  /** To a resource, such as a bucket policy. */
  RESOURCE,
  /** To a VPC endpoint. */
  ENDPOINT,
  /** The permissions boundary of a user or role. */
  BOUNDARY,
  /** Passed when a role is assumed. */
  SESSION,
  /** A service control policy of AWS Organizations. */
  SERVICE_CONTROL,
  /** A resource control policy of AWS Organizations. */
  RESOURCE_CONTROL,
  /** Says who may assume a role. */
  TRUST;

  /** In words for output that programs read, such as {@code service control}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether its statements say whom they mean. */
  public boolean namesPrincipals() {
    return switch (this) {
      case RESOURCE, ENDPOINT, RESOURCE_CONTROL, TRUST -> true;
      case IDENTITY, BOUNDARY, SESSION, SERVICE_CONTROL -> false;
    };
  }
}
