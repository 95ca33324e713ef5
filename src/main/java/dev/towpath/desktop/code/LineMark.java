package dev.towpath.desktop.code;

import dev.towpath.desktop.Mark;

/**
 * A sign beside a line.
 *
 * @param line from 0
 * @param mark how it looks
 * @param text what it means, line by line
 */
public record LineMark(int line, Mark mark, String text) {}
