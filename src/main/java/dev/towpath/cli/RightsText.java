package dev.towpath.cli;

import dev.towpath.model.Message;
import dev.towpath.model.Names;
import dev.towpath.proof.LockOut;
import java.util.ArrayList;
import java.util.List;

/** Rights to a bucket for people to read: callers down, actions across, reasons as footnotes. */
final class RightsText {
  private final Console console;

  RightsText(Console console) {
    this.console = console;
  }

  /** Prints the table of a bucket. */
  void print(LockOut rights) {
    console.line(Console.oneLine(Names.of(rights.bucket())));
    List<String> notes = new ArrayList<>();
    TextTable table = new TextTable();
    List<String> head = new ArrayList<>(List.of(""));
    LockOut.ACTIONS.forEach(action -> head.add(action.replace("s3:", "")));
    table.row(head);
    for (LockOut.Caller caller : rights.callers()) {
      List<String> row = new ArrayList<>(List.of(console.texts().text(caller.name())));
      for (String action : LockOut.ACTIONS) {
        row.add(cell(rights.cell(caller, action), notes));
      }
      table.row(row);
    }
    table.lines().forEach(line -> console.line("  " + line));
    for (int i = 0; i < notes.size(); i++) {
      console.line("  [" + (i + 1) + "] " + Console.oneLine(notes.get(i)));
    }
  }

  private String cell(LockOut.Cell cell, List<String> notes) {
    String word = word(cell.outcome());
    if (cell.outcome() == LockOut.Outcome.ALLOWED) {
      return word;
    }
    String why = console.texts().text(cell.why());
    if (!notes.contains(why)) {
      notes.add(why);
    }
    return word + " [" + (notes.indexOf(why) + 1) + "]";
  }

  String word(LockOut.Outcome outcome) {
    return console.texts().text(Message.of("cli", "right." + outcome));
  }
}
