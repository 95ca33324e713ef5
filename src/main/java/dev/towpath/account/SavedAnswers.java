package dev.towpath.account;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads answers of AWS that somebody saved with the AWS CLI: one file a call, under any name, told
 * apart by what is in them. Each folder may hold another account or Region.
 */
public final class SavedAnswers {
  private final List<Message> problems = new ArrayList<>();
  private final Map<String, SavedFolder> folders = new TreeMap<>();

  private SavedAnswers() {}

  /**
   * The resources that the files of a folder or a ZIP archive tell of. What cannot be used is a
   * problem in the result; an exception means that the place itself cannot be read.
   */
  public static Imported read(Path place) throws IOException {
    return new SavedAnswers().readAll(place);
  }

  private Imported readAll(Path place) throws IOException {
    new SavedFiles(problems, this::take).readAll(place);
    List<Answers> answers = folders.values().stream().flatMap(f -> f.answers().stream()).toList();
    String name = String.valueOf(place.toAbsolutePath().normalize().getFileName());
    Home home = answers.isEmpty() ? Home.DEFAULT : answers.getLast().home();
    Design design =
        new Design(name, home, AccountReader.read(answers), Design.empty(name).diagram());
    return new Imported(design, Unanswered.among(answers), problems);
  }

  private void take(String folder, String name, String text) {
    try {
      if (JsonText.read(text) instanceof Json.Obj answer) {
        folders
            .computeIfAbsent(folder, _ -> new SavedFolder())
            .take(UnnamedAnswers.named(name, answer));
      }
    } catch (JsonText.NotJsonException e) {
      problems.add(Message.of("account", "fileNotJson", name, e.line(), e.column()));
    }
  }
}
