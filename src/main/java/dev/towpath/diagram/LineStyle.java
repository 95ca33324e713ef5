package dev.towpath.diagram;

/** How a line or border is drawn. */
public enum LineStyle {
  SOLID,
  DASHED,
  DOTTED
}
