package dev.towpath.cloudformation.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A block while it is made: its header, its arguments, and the blocks within it. */
final class Block {
  private final String header;
  private final SequencedMap<String, Hcl> arguments = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  Block(String header) {
    this.header = header;
  }

  static Block resource(String type, String label) {
    return new Block("resource " + Quoted.of(type) + " " + Quoted.of(label));
  }

  String header() {
    return header;
  }

  SequencedMap<String, Hcl> arguments() {
    return arguments;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Whether an argument or an inner block of that name is there. */
  boolean says(String name) {
    return arguments.containsKey(name) || blocks.stream().anyMatch(b -> b.header.equals(name));
  }

  Block with(String argument, Hcl value) {
    arguments.put(argument, value);
    return this;
  }

  Block with(Block block) {
    blocks.add(block);
    return this;
  }
}
