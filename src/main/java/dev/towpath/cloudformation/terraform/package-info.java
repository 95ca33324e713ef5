/** Designs as Terraform configuration for the AWS provider. */
@NullMarked
package dev.towpath.cloudformation.terraform;

import org.jspecify.annotations.NullMarked;
