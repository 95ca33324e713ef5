package dev.towpath.model;

/** A group of properties inside a resource; its components are declared like a kind's. */
public interface Structure {
  /** The properties that are not declared, kept for the way back. */
  Json.Obj others();
}
