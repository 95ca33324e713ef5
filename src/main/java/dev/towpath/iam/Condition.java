package dev.towpath.iam;

import dev.towpath.model.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One test of a statement's condition: an operator, a key and its values. */
sealed interface Condition {

  /** Whether it holds for a request. */
  Truth test(Request request);

  /** Written with an unresolved function in place of the block or key, or not as AWS accepts it. */
  record Unknown() implements Condition {
    @Override
    public Truth test(Request request) {
      return Truth.UNKNOWN;
    }
  }

  /** How several values of a key count. */
  enum Qualifier {
    /** The key has one value. */
    NONE,
    /** Every value that the request carries must fit; so none at all is enough. */
    FOR_ALL_VALUES,
    /** At least one value must fit. */
    FOR_ANY_VALUE
  }

  /**
   * A test of one key.
   *
   * @param operator what is compared, and how
   * @param qualifier how several values count
   * @param ifExists whether it holds where the request does not carry the key
   * @param key in lower case
   * @param values what fits
   * @param written the same values as the policy has them
   */
  record OfKey(
      Operator operator,
      Qualifier qualifier,
      boolean ifExists,
      String key,
      List<ValueTest> values,
      List<Json> written)
      implements Condition {
    /** Copies the values. */
    public OfKey {
      values = List.copyOf(values);
      written = List.copyOf(written);
    }

    @Override
    public Truth test(Request request) {
      if (request.isUncertain(key)) {
        return Truth.UNKNOWN;
      }
      List<String> actual = request.values(key);
      if (operator == Operator.NULL) {
        return isNull(actual, request);
      }
      if (actual == null) {
        return Truth.of(absent());
      }
      return switch (qualifier) {
        case NONE -> single(actual, request);
        case FOR_ALL_VALUES -> all(actual, request);
        case FOR_ANY_VALUE -> any(actual, request);
      };
    }

    /** Whether it holds for a request without the key. */
    private boolean absent() {
      return ifExists
          || switch (qualifier) {
            case NONE -> operator.isNegated();
            case FOR_ALL_VALUES -> true;
            case FOR_ANY_VALUE -> false;
          };
    }

    private Truth isNull(@Nullable List<String> actual, Request request) {
      return switch (qualifier) {
        case NONE -> fitsAny(actual == null ? "true" : "false", request);
        case FOR_ALL_VALUES -> Truth.TRUE;
        case FOR_ANY_VALUE -> Truth.FALSE;
      };
    }

    /**
     * AWS does not say what several values mean without a set qualifier; they decide where they
     * agree.
     */
    private Truth single(List<String> actual, Request request) {
      if (actual.isEmpty()) {
        return Truth.of(operator.isNegated());
      }
      Truth first = holds(actual.getFirst(), request);
      for (int i = 1; i < actual.size(); i++) {
        if (holds(actual.get(i), request) != first) {
          return Truth.UNKNOWN;
        }
      }
      return first;
    }

    private Truth all(List<String> actual, Request request) {
      Truth result = Truth.TRUE;
      for (int i = 0; i < actual.size() && result != Truth.FALSE; i++) {
        result = result.and(holds(actual.get(i), request));
      }
      return result;
    }

    private Truth any(List<String> actual, Request request) {
      Truth result = Truth.FALSE;
      for (int i = 0; i < actual.size() && result != Truth.TRUE; i++) {
        result = result.or(holds(actual.get(i), request));
      }
      return result;
    }

    private Truth holds(String actual, Request request) {
      Truth fits = fitsAny(actual, request);
      return operator.isNegated() ? fits.not() : fits;
    }

    private Truth fitsAny(String actual, Request request) {
      Truth result = Truth.FALSE;
      for (int i = 0; i < values.size() && result != Truth.TRUE; i++) {
        result = result.or(values.get(i).fits(actual, request));
      }
      return result;
    }
  }
}
