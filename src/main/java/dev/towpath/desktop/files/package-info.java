/** Documents, exports and scans: everything that leads to a file. */
@NullMarked
package dev.towpath.desktop.files;

import org.jspecify.annotations.NullMarked;
