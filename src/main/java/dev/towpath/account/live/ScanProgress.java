package dev.towpath.account.live;

/** Hears how a scan gets on; called from several threads. */
@FunctionalInterface
public interface ScanProgress {
  /** Hears nothing. */
  ScanProgress NONE = (_, _, _, _, _) -> {};

  /**
   * A call has been answered, or has given a miss.
   *
   * @param service such as {@code ec2}
   * @param region the scan's Region
   * @param answered the service's calls that are done
   * @param sent the service's calls so far, those included
   * @param found the service's things found so far
   */
  void at(String service, String region, int answered, int sent, int found);
}
