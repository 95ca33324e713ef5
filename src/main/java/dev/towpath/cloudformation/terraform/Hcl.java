package dev.towpath.cloudformation.terraform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** An expression of Terraform's language. */
sealed interface Hcl {
  /** A reference, number or truth value as it is written. */
  record Code(String code) implements Hcl {}

  /** A plain text. */
  record Text(String text) implements Hcl {}

  /** A text with expressions in it. */
  record Template(List<Hcl> pieces) implements Hcl {
    /** Copies the pieces. */
    public Template {
      pieces = List.copyOf(pieces);
    }
  }

  /** A list. */
  record Listing(List<Hcl> elements) implements Hcl {
    /** Copies the elements. */
    public Listing {
      elements = List.copyOf(elements);
    }
  }

  /** A map or object. */
  record Mapping(SequencedMap<String, Hcl> fields) implements Hcl {
    /** Copies the fields. */
    public Mapping {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }
  }

  /** A function call. */
  record Call(String function, List<Hcl> arguments) implements Hcl {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }
}
