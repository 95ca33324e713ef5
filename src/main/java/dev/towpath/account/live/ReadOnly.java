package dev.towpath.account.live;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Refuses every operation that is not {@linkplain AllowedOperation allowed}, before it is signed.
 */
final class ReadOnly implements ExecutionInterceptor {
  /** An operation that no scan may send was about to be sent: a fault of the program. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String operation) {
      super("not among the operations that a scan may send: " + operation);
    }
  }

  /** Lets through what takes on a role, and nothing else: that client reads nothing. */
  static ExecutionInterceptor forSignIn() {
    return new ExecutionInterceptor() {
      @Override
      public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        if (!"AssumeRole".equals(operation)) {
          throw new RefusedException("sts:" + operation);
        }
      }
    };
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    String service = attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME);
    String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    if (service == null || operation == null || AllowedOperation.of(service, operation).isEmpty()) {
      throw new RefusedException(service + ":" + operation);
    }
  }
}
