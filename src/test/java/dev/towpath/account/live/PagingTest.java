package dev.towpath.account.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.DescribeVpcsResponse;

/** Pages as a server may give them. */
class PagingTest {
  @Test
  void aListThatAlwaysHasOneMorePageIsLeftAtSomePoint() {
    AtomicInteger read = new AtomicInteger();
    assertThatThrownBy(() ->
            Paging.each(
                Paging.of(_ -> DescribeVpcsResponse.builder().nextToken("t" + read.get()).build()),
                _ -> read.incrementAndGet()))
        .isInstanceOf(Paging.EndlessException.class);
    assertThat(read.get()).isEqualTo(Paging.MOST);
  }

  @Test
  void aListOfOnePageIsAskedForOnce() {
    AtomicInteger read = new AtomicInteger();
    Paging.each(
        Paging.of(_ -> DescribeVpcsResponse.builder().build()), _ -> read.incrementAndGet());
    assertThat(read.get()).isEqualTo(1);
  }
}
