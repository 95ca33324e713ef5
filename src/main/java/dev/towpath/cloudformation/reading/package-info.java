/** What a template means with chosen parameter values. Knows the functions, not the resources. */
@NullMarked
package dev.towpath.cloudformation.reading;

import org.jspecify.annotations.NullMarked;
