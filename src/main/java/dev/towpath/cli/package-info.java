/** The command line. Uses what the program can do and prints it; decides nothing itself. */
@NullMarked
package dev.towpath.cli;

import org.jspecify.annotations.NullMarked;
