package dev.towpath.account.difference;

/** Why two resources are taken for the same thing, from sure to likely. */
public enum Sameness {
  /** Both have the same id: AWS's own, or the one that the design gave. */
  ID,
  /** A stack left the other's logical id on one of them. */
  LOGICAL_ID,
  /** What AWS lets only one have: a block in a VPC, a bucket's name. */
  NATURAL,
  /** The same name in the same container. */
  NAME,
  /** The same resources refer to both. */
  NEIGHBOURS,
  /** They say the same of themselves. */
  CONTENT,
  /** Each is the only one of its kind that is left in its container. */
  ONLY_ONE,
  /** One of several that nothing tells apart. */
  ALIKE
}
