package dev.towpath.account.share;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces names in texts of a known form and leaves what AWS reads in them. */
final class Syntax {
  // signs from U+E010 on stand for variables of a text, which may be anywhere in it
  private static final Pattern ARN =
      Pattern.compile("(arn):([^:]*):([^:]*):([^:]*):([^:]*):(.*)", Pattern.DOTALL);
  private static final Pattern URL =
      Pattern.compile("([a-z0-9+]+)://(?:([^/@]*)@)?([^/:]*)(:\\d+)?(/.*)?", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9*\uE010-\uE1FF-]+\\.)+(?:amazonaws\\.com(?:\\.cn)?|aws|cloudfront\\.net)");
  private static final Pattern SERVICE =
      Pattern.compile("[a-z0-9.\uE010-\uE1FF-]+\\.amazonaws\\.com(?:\\.cn)?");
  private static final Pattern SERVICE_NAME =
      Pattern.compile(
          "(?:cn\\.)?com\\.amazonaws\\.[a-z0-9.\uE010-\uE1FF-]+"
              + "|aws\\.(?:sagemaker|api)\\.[a-z0-9.-]+");
  private static final Pattern TYPE = Pattern.compile("([a-z][a-z-]*)([/:])(.*)", Pattern.DOTALL);

  /** Numbers that are too short to tell anything, such as ports. */
  private static final Pattern PLAIN =
      Pattern.compile("-?[0-9]{1,5}(?:\\.[0-9]{1,3})?%?|true|false|\\*");

  private static final Pattern CONSTANT =
      Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[0-9]+(?:_[0-9]+)+");
  private static final Set<String> HOST_WORDS =
      Set.of(
          "s3",
          "dualstack",
          "vpce",
          "execute-api",
          "mediapackage",
          "mediapackagev2",
          "mediaconnect",
          "ingest",
          "egress",
          "medialive",
          "elb",
          "api",
          "aws",
          "amazonaws",
          "com",
          "cn",
          "cloudfront",
          "net",
          "accesspoint",
          "s3-accesspoint",
          "control",
          "ec2",
          "compute",
          "internal");
  private static final List<String> OF_AWS = List.of(":iam::aws:", "/aws-service-role/");

  private final Replacing replacing;

  Syntax(Replacing replacing) {
    this.replacing = replacing;
  }

  /** A text that may be an ARN, a URL, a host or plain words. */
  String text(String text) {
    Matcher arn = ARN.matcher(text);
    if (arn.matches()) {
      return arn(arn);
    }
    Matcher url = URL.matcher(text);
    if (url.matches()) {
      return url(url);
    }
    if (SERVICE_NAME.matcher(text).matches()) {
      return text.contains("vpce-svc-") ? service(text) : text;
    }
    return HOST.matcher(text).matches() ? host(text) : replacing.names(text);
  }

  /** Whether the text tells nothing whatever it is of. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** A setting of an encoder, among which constants of AWS's stay. */
  String setting(String text) {
    return CONSTANT.matcher(text).matches() ? text : text(text);
  }

  /** A principal: a service stays, anything else may be a name. */
  String principal(String text) {
    return SERVICE.matcher(text).matches() || text.equals("*") ? text : text(text);
  }

  private String service(String text) {
    int id = text.indexOf("vpce-svc-");
    return text.substring(0, id) + replacing.names(text.substring(id));
  }

  private String arn(Matcher arn) {
    if (OF_AWS.stream().anyMatch(arn.group()::contains)) {
      String account = arn.group(5);
      return account.matches("\\d{12}")
          ? arn.group().replace(account, replacing.account(account))
          : arn.group();
    }
    String head = String.join(":", arn.group(1), arn.group(2), arn.group(3), arn.group(4));
    String account =
        arn.group(5).matches("\\d{12}")
            ? replacing.account(arn.group(5))
            : arn.group(5).startsWith("$") ? arn.group(5) : replacing.names(arn.group(5));
    String rest = arn.group(6);
    Matcher type = TYPE.matcher(rest);
    boolean typed = !arn.group(3).equals("s3") && type.matches();
    String kept = typed ? type.group(1) + type.group(2) : "";
    String named = typed ? type.group(3) : rest;
    boolean bare = rest.equals("root") || rest.equals("*");
    return head + ":" + account + ":" + (bare ? rest : kept + replacing.names(named));
  }

  private String url(Matcher url) {
    String user = url.group(2) == null ? "" : replacing.names(url.group(2)) + "@";
    String port = url.group(4) == null ? "" : url.group(4);
    String path = url.group(5) == null ? "" : replacing.names(url.group(5));
    boolean bucket = url.group(1).startsWith("s3");
    String host = bucket ? replacing.names(url.group(3)) : host(url.group(3));
    return url.group(1) + "://" + user + host + port + path;
  }

  private String host(String host) {
    if (!HOST.matcher(host).matches()) {
      return replacing.names(host);
    }
    StringBuilder out = new StringBuilder();
    for (String label : host.split("\\.", -1)) {
      out.append(out.isEmpty() ? "" : ".");
      out.append(HOST_WORDS.contains(label) ? label : replacing.names(label));
    }
    return out.toString();
  }
}
