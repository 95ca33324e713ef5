/** The rules: findings about resources and the fixes that cure them. One rule a class. */
@NullMarked
package dev.towpath.check;

import org.jspecify.annotations.NullMarked;
