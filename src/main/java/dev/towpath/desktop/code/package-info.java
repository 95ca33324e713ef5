/**
 * A text with code in it, to be read and edited: colours, line numbers, marks, finding. Knows
 * YAML's and JSON's looks, no templates.
 */
@NullMarked
package dev.towpath.desktop.code;

import org.jspecify.annotations.NullMarked;
