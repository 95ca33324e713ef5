package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.List;
import java.util.Locale;

/** S3's actions and what each acts on (Service Authorization Reference, "Amazon S3"). */
final class S3Actions {
  private static final String SERVICE = "s3:";

  /**
   * An action.
   *
   * @param name in lower case, with the service
   * @param onBucket whether it acts on a bucket
   * @param onObjects whether it acts on objects
   * @param onAnything whether it acts on a resource at all, also an access point and the like
   */
  record Action(String name, boolean onBucket, boolean onObjects, boolean onAnything) {}

  private static final List<Action> ALL =
      KnownNames.lines("s3-actions.txt").stream().map(S3Actions::read).toList();

  private S3Actions() {}

  private static Action read(String line) {
    int space = line.indexOf(' ');
    String acts = line.substring(space + 1);
    return new Action(
        SERVICE + line.substring(0, space),
        acts.contains("b"),
        acts.contains("o"),
        !acts.equals("-"));
  }

  /** Whether a value of an Action element is about S3 alone. */
  static boolean isOfS3(String action) {
    return action.toLowerCase(Locale.ROOT).startsWith(SERVICE);
  }

  /** The actions that a value of an Action element stands for. */
  static List<Action> matching(String action) {
    TextPattern pattern = new TextPatternReader(false).wildcards(Json.of(action), true);
    return ALL.stream().filter(known -> pattern.isMatchedBy(known.name())).toList();
  }
}
