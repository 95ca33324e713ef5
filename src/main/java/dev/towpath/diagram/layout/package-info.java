/**
 * Automatic layout: nested packing in the order of an AWS architecture picture, internet on top,
 * zones side by side. Knows where figures go and nothing about how they are drawn.
 */
@NullMarked
package dev.towpath.diagram.layout;

import org.jspecify.annotations.NullMarked;
