package dev.towpath.diagram;

/** A point of the canvas, in points at 100 %. */
public record Point(double x, double y) {}
