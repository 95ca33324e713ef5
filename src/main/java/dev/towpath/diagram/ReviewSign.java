package dev.towpath.diagram;

/** What a comparison with an account or template says of a resource. */
public enum ReviewSign {
  /** Design and other side have both changed it since they agreed. */
  CONFLICT("‡", Ink.BAD),
  /** The account has it, and it came in with the latest scan. */
  NEW("+", Ink.INFO),
  /** Both have it and say different things. */
  CHANGED("≠", Ink.UNSURE),
  /** The design has it, the other side does not. */
  HERE("•", Ink.INFO),
  /** The account had it at an earlier scan and has it no more. */
  GONE("−", Ink.BAD);

  private final String sign;
  private final Ink ink;

  ReviewSign(String sign, Ink ink) {
    this.sign = sign;
    this.ink = ink;
  }

  /** The sign before the word. */
  public String sign() {
    return sign;
  }

  /** Its colour. */
  public Ink ink() {
    return ink;
  }
}
