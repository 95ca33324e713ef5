/** A template's text as a tree that keeps every sign and its place. Knows YAML and JSON, no AWS. */
@NullMarked
package dev.towpath.cloudformation.syntax;

import org.jspecify.annotations.NullMarked;
