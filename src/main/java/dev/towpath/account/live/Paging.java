package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/** Goes through the pages of a list, and notices where a server leads in circles. */
final class Paging {
  /** More than the largest account has; each page may hold hundreds of things. */
  static final int MOST = 2_000;

  /** What services call the place where the next page begins. */
  private static final List<String> TOKENS = List.of("NextToken", "nextToken", "NextMarker");

  /** A list that goes on for ever, or nearly. */
  static final class EndlessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EndlessException() {
      super("pages without end");
    }
  }

  private Paging() {}

  /**
   * Hands over each page.
   *
   * @throws EndlessException where a page leads back to one that was read, or there are too many
   */
  static void each(Iterable<? extends SdkPojo> pages, Consumer<Json.Obj> reader) {
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (SdkPojo page : pages) {
      Json.Obj answer = SdkJson.of(page);
      reader.accept(answer);
      Optional<String> next = next(answer);
      count++;
      if (next.isPresent() && (!seen.add(next.get()) || count >= MOST)) {
        throw new EndlessException();
      }
    }
  }

  private static Optional<String> next(Json.Obj answer) {
    Optional<String> marker =
        answer.text("Marker").filter(_ -> answer.text("IsTruncated").equals(Optional.of("true")));
    return TOKENS.stream()
        .flatMap(name -> answer.text(name).stream())
        .findFirst()
        .or(() -> marker)
        .filter(token -> !token.isBlank());
  }

  /** The pages of an operation that the SDK has no pages for, by the token of each. */
  static Iterable<SdkPojo> of(Function<@Nullable String, SdkPojo> call) {
    return () -> new Pages(call);
  }

  private static final class Pages implements Iterator<SdkPojo> {
    private final Function<@Nullable String, SdkPojo> call;
    private boolean more = true;
    private @Nullable String token;

    Pages(Function<@Nullable String, SdkPojo> call) {
      this.call = call;
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public SdkPojo next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      SdkPojo page = call.apply(token);
      token = Paging.next(SdkJson.of(page)).orElse(null);
      more = token != null;
      return page;
    }
  }
}
