package dev.towpath.edit;

import dev.towpath.model.Resource;

/** Two resources, in the order in which they were joined. */
record Pair(Resource from, Resource to) {
  Pair swapped() {
    return new Pair(to, from);
  }
}
