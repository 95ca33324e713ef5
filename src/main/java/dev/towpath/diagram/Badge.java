package dev.towpath.diagram;

/** How grave the findings behind a mark are; each has a shape of its own beside its colour. */
public enum Badge {
  ERROR(Ink.BAD, "×"),
  WARNING(Ink.UNSURE, "!"),
  INFO(Ink.INFO, "i");

  private final Ink ink;
  private final String sign;

  Badge(Ink ink, String sign) {
    this.ink = ink;
    this.sign = sign;
  }

  /** Its colour. */
  public Ink ink() {
    return ink;
  }

  /** The sign on it. */
  public String sign() {
    return sign;
  }
}
