package dev.towpath.account.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

/**
 * Stands in front of moto and answers for MediaLive itself, from what was recorded: moto keeps
 * neither a channel's {@code Vpc} nor input security groups nor multiplexes. Everything else is
 * passed on.
 */
final class MediaFront implements AutoCloseable {
  private static final Set<String> NOT_PASSED =
      Set.of("host", "connection", "content-length", "expect", "upgrade");

  private final HttpServer server;
  private final URI behind;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Map<String, Json.Obj>> things = new LinkedHashMap<>();

  MediaFront(URI behind) throws IOException {
    this.behind = behind;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/prod/", this::answer);
    server.createContext("/", this::passOn);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Records a thing of MediaLive, with names as CloudFormation has them. */
  void record(String list, String id, Json.Obj thing) {
    Json.Obj told = (Json.Obj) camel(thing.with("Id", Json.of(id)));
    things.computeIfAbsent(list, _ -> new LinkedHashMap<>()).put(id, told);
  }

  /** MediaLive's interface begins names with a small letter, CloudFormation with a capital. */
  private static Json camel(Json json) {
    return switch (json) {
      case Json.Obj object -> {
        Json.Obj out = Json.Obj.EMPTY;
        for (var field : object.fields().entrySet()) {
          String name = field.getKey();
          String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
          out = out.with(small, camel(field.getValue()));
        }
        yield out;
      }
      case Json.Arr list -> new Json.Arr(list.values().stream().map(MediaFront::camel).toList());
      case Json.Str _, Json.Num _, Json.Bool _, Json.Nul _ -> json;
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/prod/".length());
    int slash = path.indexOf('/');
    Map<String, Json.Obj> of =
        things.getOrDefault(slash < 0 ? path : path.substring(0, slash), Map.of());
    Json answer =
        slash < 0
            ? Json.of(path, new Json.Arr(List.copyOf(of.values())))
            : of.getOrDefault(path.substring(slash + 1), Json.Obj.EMPTY);
    send(exchange, 200, JsonText.writeCompact(answer).getBytes(StandardCharsets.UTF_8));
  }

  private void passOn(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> {
          if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> request.header(name, value));
          }
        });
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (!NOT_PASSED.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      exchange.getResponseHeaders().remove("transfer-encoding");
      send(exchange, answer.statusCode(), answer.body());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      exchange.close();
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean nothing = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, nothing ? -1 : body.length);
    if (!nothing) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
