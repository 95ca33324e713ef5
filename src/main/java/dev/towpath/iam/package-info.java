/** The policy language: read, evaluate, lint. Knows JSON and requests, not networks. */
@NullMarked
package dev.towpath.iam;

import org.jspecify.annotations.NullMarked;
