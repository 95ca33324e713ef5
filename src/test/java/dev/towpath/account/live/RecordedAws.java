package dev.towpath.account.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers as AWS does, from what a test has put down for an operation; an operation without an
 * answer of its own gives an empty list. Knows the operations that a scan sends.
 */
final class RecordedAws implements AutoCloseable {
  /** What happens instead of an answer. */
  enum Fault {
    /** The connection ends in the middle of the answer. */
    DROPPED,
    /** Nothing comes until the server is closed. */
    SILENT
  }

  private record Answer(int status, String body, Map<String, String> headers) {}

  /** Who signed, and for which Region. */
  private static final Pattern SIGNED = Pattern.compile("Credential=(\\w+)/\\d+/([a-z0-9-]+)/");

  private static final Pattern ACTION = Pattern.compile("(?:^|&)Action=(\\w+)");

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final Map<String, Function<String, String>> workedOut = new ConcurrentHashMap<>();
  private final Map<String, Runnable> befores = new ConcurrentHashMap<>();
  private final List<String> signed = new CopyOnWriteArrayList<>();
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch silence = new CountDownLatch(1);

  RecordedAws() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The operations that were asked for, in order. */
  List<String> seen() {
    return List.copyOf(seen);
  }

  /** Each operation with who asked for it where, such as {@code AKID us-east-1 DescribeVpcs}. */
  List<String> signed() {
    return List.copyOf(signed);
  }

  /** An answer with status 200. */
  RecordedAws on(String operation, String body) {
    return on(operation, 200, body);
  }

  /** An answer. */
  RecordedAws on(String operation, int status, String body) {
    answers.put(operation, new Answer(status, body, Map.of()));
    return this;
  }

  /** An answer in one Region, or to one access key, alone. */
  RecordedAws onlyFor(String regionOrKey, String operation, String body) {
    answers.put(regionOrKey + " " + operation, new Answer(200, body, Map.of()));
    return this;
  }

  /** An error in one Region, or to one access key, alone. */
  RecordedAws refuseFor(String regionOrKey, String operation, int status, String code) {
    refuse(regionOrKey + " " + operation, status, code);
    return this;
  }

  /** An answer that is worked out from the request's form fields. */
  RecordedAws onEach(String operation, Function<String, String> answer) {
    workedOut.put(operation, answer);
    return this;
  }

  /** What happens before an operation is answered. */
  RecordedAws before(String operation, Runnable what) {
    befores.put(operation, what);
    return this;
  }

  /** An answer with a header. */
  RecordedAws on(String operation, int status, String body, String header, String value) {
    answers.put(operation, new Answer(status, body, Map.of(header, value)));
    return this;
  }

  /** An error as EC2 writes it, or STS for its operation. */
  RecordedAws refuse(String operation, int status, String code) {
    String error = "<Error><Code>" + code + "</Code><Message>secret-in-a-message</Message></Error>";
    return on(
        operation,
        status,
        operation.endsWith("GetCallerIdentity") || operation.endsWith("AssumeRole")
            ? "<ErrorResponse>" + error + "</ErrorResponse>"
            : "<Response><Errors>" + error + "</Errors><RequestID>r</RequestID></Response>");
  }

  /** A fault in place of an answer. */
  RecordedAws fail(String operation, Fault fault) {
    faults.put(operation, fault);
    return this;
  }

  /** What a worked-out answer gives that never comes: nothing until the server is closed. */
  String silent() {
    silence.countDown();
    awaitClosing();
    return "";
  }

  /** Waits until an operation has met its silence. */
  void awaitSilence() throws InterruptedException {
    silence.await();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String operation = operation(exchange, body);
    seen.add(operation);
    Matcher by =
        SIGNED.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    String key = by.find() ? by.group(1) : "";
    String region = key.isEmpty() ? "" : by.group(2);
    signed.add(key + " " + region + " " + operation);
    befores.getOrDefault(operation, () -> {}).run();
    Fault fault = faults.get(operation);
    if (fault == Fault.SILENT) {
      silence.countDown();
      awaitClosing();
      exchange.close();
    } else if (fault == Fault.DROPPED) {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("<Descr".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    } else {
      boolean json = exchange.getRequestHeaders().containsKey("X-Amz-Target");
      Answer answer = answer(key, region, operation, body);
      boolean nothing = json && answer.body().startsWith("<") && !answers.containsKey(operation);
      answer(exchange, nothing ? ok("{}") : answer);
    }
  }

  private Answer answer(String key, String region, String operation, String body) {
    Function<String, String> made = workedOut.get(operation);
    if (made != null) {
      return ok(made.apply(body));
    }
    return Stream.of(key + " " + operation, region + " " + operation, operation)
        .flatMap(name -> Optional.ofNullable(answers.get(name)).stream())
        .findFirst()
        .orElseGet(() -> empty(operation));
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    String type = answer.body().startsWith("{") ? "application/json" : "text/xml";
    exchange.getResponseHeaders().set("Content-Type", type);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static String operation(HttpExchange exchange, String body) {
    Matcher action = ACTION.matcher(body);
    if (action.find()) {
      return action.group(1);
    }
    String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    if (target != null) {
      return target.substring(target.indexOf('.') + 1);
    }
    String path = exchange.getRequestURI().getPath();
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    if (path.startsWith("/prod/")) {
      return switch (path.substring(6)) {
        case "channels" -> "ListChannels";
        case "inputs" -> "ListInputs";
        case "inputSecurityGroups" -> "ListInputSecurityGroups";
        case "multiplexes" -> "ListMultiplexes";
        case String one when one.startsWith("multiplexes/") -> "DescribeMultiplex";
        default -> "DescribeChannel " + path.substring(path.lastIndexOf('/') + 1);
      };
    }
    Optional<String> media = RecordedPaths.operation(path);
    if (media.isPresent()) {
      return media.get();
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      return "HeadBucket";
    }
    return query.startsWith("policy") ? "GetBucketPolicy" : "GetPublicAccessBlock";
  }

  private static Answer empty(String operation) {
    return switch (operation) {
      case "GetCallerIdentity" ->
          ok(
              "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>111122223333</Account>"
                  + "<Arn>arn:aws:iam::111122223333:user/reader</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>");
      case "ListAccessPoints" -> ok("<ListAccessPointsResult/>");
      case "GetAccessPointPolicy" -> error("NoSuchAccessPointPolicy");
      case "GetBucketPolicy" -> error("NoSuchBucketPolicy");
      case "GetPublicAccessBlock" -> error("NoSuchPublicAccessBlockConfiguration");
      case "HeadBucket" -> new Answer(200, "", Map.of("x-amz-bucket-region", "ap-northeast-1"));
      case "ListRolePolicies", "ListAttachedRolePolicies" ->
          ok(
              "<R><"
                  + operation
                  + "Result><IsTruncated>false</IsTruncated></"
                  + operation
                  + "Result></R>");
      case "GetRole" ->
          ok(
              "<GetRoleResponse><GetRoleResult><Role><RoleName>MediaLiveAccess</RoleName><Path>/service/</Path>"
                  + "<AssumeRolePolicyDocument>%7B%22Version%22%3A%222012-10-17%22%7D</AssumeRolePolicyDocument>"
                  + "</Role></GetRoleResult></GetRoleResponse>");
      case String name when name.startsWith("List") || name.startsWith("Package") -> ok("{}");
      case "SelectAggregateResourceConfig" -> ok("{\"Results\":[]}");
      default ->
          ok("<" + operation + "Response><requestId>r</requestId></" + operation + "Response>");
    };
  }

  private static Answer ok(String body) {
    return new Answer(200, body, Map.of());
  }

  private static Answer error(String code) {
    return new Answer(404, "<Error><Code>" + code + "</Code></Error>", Map.of());
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
