package dev.towpath.iam;

import dev.towpath.model.Json;
import dev.towpath.model.JsonText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Policies and requests for tests; documents are written with single quotes. */
final class Sample {
  static final String ACCOUNT = "111122223333";
  static final String OTHER_ACCOUNT = "444455556666";
  static final Principal USER = Principal.of("arn:aws:iam::111122223333:user/dev/erin");
  static final Principal SESSION =
      Principal.of("arn:aws:sts::111122223333:assumed-role/Encoder/channel-1");
  static final Principal ROOT = Principal.of("arn:aws:iam::111122223333:root");
  static final Principal STRANGER = Principal.of("arn:aws:iam::444455556666:user/sam");
  static final Principal SERVICE = Principal.of("logging.s3.amazonaws.com");
  static final String OBJECT = "arn:aws:s3:::archive/live/a.ts";
  static final Policy ALLOW_ALL = policy("{'Effect':'Allow','Action':'*','Resource':'*'}");
  static final Policy NOTHING = document("{'Version':'2012-10-17','Statement':[]}");

  private Sample() {}

  static Json json(String text) {
    try {
      return JsonText.read(text.replace('\'', '"'));
    } catch (JsonText.NotJsonException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  static Policy document(String text) {
    return PolicyReader.read(json(text));
  }

  /** A policy of version 2012-10-17 with these statements. */
  static Policy policy(String... statements) {
    return document("{'Version':'2012-10-17','Statement':[" + String.join(",", statements) + "]}");
  }

  static Request get(Principal principal) {
    return get(principal, Map.of());
  }

  static Request get(Principal principal, Map<String, List<String>> context) {
    return new Request(principal, "s3:GetObject", OBJECT, ACCOUNT, context);
  }

  static Request call(Principal principal, String action) {
    return new Request(principal, action, "arn:aws:s3:::archive", ACCOUNT, Map.of(), Set.of());
  }

  /** What an Allow statement with this condition says to a request with this context. */
  static StatementResult.Outcome tested(String condition, Map<String, List<String>> context) {
    return PolicyEvaluator.evaluate(
            policy(
                "{'Effect':'Allow','Principal':'*','Action':'*','Resource':'*','Condition':"
                    + condition
                    + "}"),
            get(USER, context))
        .outcome();
  }
}
