package dev.towpath.account.live;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code moto_server} of its own on a free port of the loopback interface. */
final class MotoServer implements AutoCloseable {
  private final Process process;
  private final URI address;

  private MotoServer(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /** Where the program is installed. */
  static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "moto_server"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it and waits until it answers. */
  static MotoServer start(Path program) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Process process =
        new ProcessBuilder(program.toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
            .redirectErrorStream(true)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains("Running on")) {
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return new MotoServer(process, URI.create("http://127.0.0.1:" + port));
      }
    }
    stop(process);
    throw new IOException("moto_server did not start");
  }

  URI address() {
    return address;
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  @Override
  public void close() {
    stop(process);
  }
}
