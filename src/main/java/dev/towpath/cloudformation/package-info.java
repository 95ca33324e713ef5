/** Templates out of designs and in again. Knows CloudFormation's forms, not what they mean. */
@NullMarked
package dev.towpath.cloudformation;

import org.jspecify.annotations.NullMarked;
