package dev.towpath.diagram;

/** A filled path of an icon: SVG path data in a square of 48 by 48, and its colour. */
public record IconPath(String data, String color) {}
