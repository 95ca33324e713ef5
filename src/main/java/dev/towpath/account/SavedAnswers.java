package dev.towpath.account;

import dev.towpath.model.Design;
import dev.towpath.model.Home;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import dev.towpath.model.Message;
import dev.towpath.model.Resource;
import dev.towpath.model.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads answers of AWS that somebody saved with the AWS CLI: one file a call, under any name, told
 * apart by what is in them. Each folder below the given one may hold another account or Region.
 */
public final class SavedAnswers {
  private static final int MAX_FILES = 10_000;
  private static final int MAX_DEPTH = 6;
  private static final long MAX_BYTES = 64L << 20;

  private final List<Message> problems = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();

  private SavedAnswers() {}

  /**
   * The resources that a folder's files tell of. What cannot be used is a problem in the result; an
   * exception means that the folder itself cannot be read.
   */
  public static Imported read(Path folder) throws IOException {
    return new SavedAnswers().readAll(folder);
  }

  private Imported readAll(Path folder) throws IOException {
    Map<Path, List<Path>> folders = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      files
          .filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
          .limit(MAX_FILES)
          .sorted()
          .forEach(file ->
              folders
                  .computeIfAbsent(
                      Optional.ofNullable(file.getParent()).orElse(folder), _ -> new ArrayList<>())
                  .add(file));
    }
    Topology topology = Topology.EMPTY;
    Home home = Home.DEFAULT;
    for (List<Path> files : folders.values()) {
      Optional<Answers> answers = answers(files);
      if (answers.isPresent()) {
        misses.addAll(answers.get().misses());
        home = answers.get().home();
        for (Resource resource : AccountReader.read(answers.get()).resources()) {
          topology = topology.with(resource);
        }
      }
    }
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    Design design = new Design(name, home, topology, Design.empty(name).diagram());
    return new Imported(design, misses, problems);
  }

  private Optional<Answers> answers(List<Path> files) {
    Map<String, List<Json.Obj>> lists = new LinkedHashMap<>();
    for (Path file : files) {
      json(file).ifPresent(answer -> sortIn(answer, lists));
    }
    if (lists.isEmpty()) {
      return Optional.empty();
    }
    // The list of channels leaves out what describe-channel tells, which therefore counts, as the
    // last.
    Optional.ofNullable(lists.get("Channels"))
        .ifPresent(channels ->
            channels.sort(
                Comparator.comparing(channel -> channel.get("EncoderSettings").isPresent())));
    Home home = SavedHome.of(lists);
    List<Miss> missing = new ArrayList<>();
    for (SavedCall call : SavedCall.values()) {
      if (call.isMissedBy(lists)) {
        missing.add(call.miss(home.region()));
      }
    }
    return Optional.of(new Answers(home, lists, missing));
  }

  private static void sortIn(Json.Obj answer, Map<String, List<Json.Obj>> lists) {
    for (SavedCall call : SavedCall.values()) {
      Json told = answer.get(call.key()).orElse(Json.of(""));
      if (told instanceof Json.Arr || told instanceof Json.Obj) {
        lists
            .computeIfAbsent(call.key(), _ -> new ArrayList<>())
            .addAll(Translation.objects(answer, call.key()));
      }
    }
    if (answer.get("EncoderSettings").isPresent()) {
      lists.computeIfAbsent("Channels", _ -> new ArrayList<>()).add(answer);
    }
    if (answer.text("VpcId").isPresent()) {
      attributes(answer, lists.computeIfAbsent("VpcAttributes", _ -> new ArrayList<>()));
    }
    if (answer.text("Account").isPresent()) {
      lists.computeIfAbsent("CallerIdentity", _ -> new ArrayList<>()).add(answer);
    }
  }

  /** The two DNS attributes of a VPC come by two calls. */
  private static void attributes(Json.Obj answer, List<Json.Obj> known) {
    Json.Obj all = answer;
    for (Json.Obj other : known) {
      if (other.text("VpcId").equals(answer.text("VpcId"))) {
        for (Map.Entry<String, Json> field : other.fields().entrySet()) {
          all = all.with(field.getKey(), field.getValue());
        }
      }
    }
    known.removeIf(other -> other.text("VpcId").equals(answer.text("VpcId")));
    known.add(all);
  }

  private Optional<Json.Obj> json(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MAX_BYTES) {
        problems.add(Message.of("account", "fileTooLarge", name, MAX_BYTES >> 20));
        return Optional.empty();
      }
      Json json = JsonText.read(Files.readString(file));
      return json instanceof Json.Obj object ? Optional.of(object) : Optional.empty();
    } catch (JsonText.NotJsonException e) {
      problems.add(Message.of("account", "fileNotJson", name, e.line(), e.column()));
    } catch (IOException _) {
      problems.add(Message.of("account", "fileUnreadable", name));
    }
    return Optional.empty();
  }
}
