package dev.towpath.account.live;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Ends an answer that is larger than any of AWS's, so that no server can fill the memory. */
final class AnswerLimit implements ExecutionInterceptor {
  /** Bytes of one answer; the largest pages of AWS hold a few million. */
  static final int MOST = 32 << 20;

  /** An answer did not end in time. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLargeException() {
      super("an answer of more than " + MOST + " bytes");
    }
  }

  @Override
  public Optional<InputStream> modifyHttpResponseContent(
      Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
    return context.responseBody().map(Bounded::new);
  }

  private static final class Bounded extends FilterInputStream {
    private long left = MOST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      take(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      take(Math.max(0, read));
      return read;
    }

    private void take(int read) {
      left -= read;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }
}
