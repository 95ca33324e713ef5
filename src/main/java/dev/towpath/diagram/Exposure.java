package dev.towpath.diagram;

/** Whether a subnet's routes lead to an internet gateway. */
public enum Exposure {
  PUBLIC,
  PRIVATE,
  UNKNOWN
}
