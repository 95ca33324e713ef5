/**
 * An AWS account as resources of a design: what AWS answered, in the shape that the AWS CLI prints,
 * becomes resources with AWS's own ids; what could not be read stays visible as a miss. No SDK and
 * no network here.
 */
@NullMarked
package dev.towpath.account;

import org.jspecify.annotations.NullMarked;
