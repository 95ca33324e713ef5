package dev.towpath;

/** Entry point. */
public final class Towpath {
  private Towpath() {}

  /** Starts. */
  public static void main(String[] args) {}
}
