package dev.towpath.iam;

import dev.towpath.iam.Lints.Placed;
import dev.towpath.model.Json;

/** Looks at a Principal or NotPrincipal that is an object. */
record PrincipalLint(PolicyType type, Lints lints) {

  void check(Json.Obj element, String path) {
    if (element.isEmpty()) {
      lints.suggestion("EMPTY_OBJECT_PRINCIPAL", path);
    }
    element
        .fields()
        .forEach((key, values) -> {
          String where = JsonPath.field(path, key);
          if (values.elements().isEmpty()) {
            lints.suggestion("EMPTY_ARRAY_PRINCIPAL", where);
          }
          if (key.equals("Federated") && type == PolicyType.RESOURCE) {
            lints.error("FEDERATED_PRINCIPAL_NOT_SUPPORTED", where);
          }
          for (Placed value : Lints.texts(values, where)) {
            value(key, value);
          }
        });
  }

  private void value(String key, Placed value) {
    String text = value.text();
    if (text.contains("${")) {
      lints.error("VARIABLE_UNSUPPORTED_IN_ELEMENT", value.path(), text);
    } else if (key.equals("AWS")) {
      aws(text, value.path());
    } else if (key.equals("Service") && !isService(text)) {
      lints.error("INVALID_SERVICE_PRINCIPAL_FORMAT", value.path(), text);
    }
  }

  private static boolean isService(String text) {
    return (text.endsWith(".amazonaws.com") || text.endsWith(".amazonaws.com.cn"))
        && !text.startsWith(".");
  }

  private void aws(String text, String path) {
    if (text.equals("*")) {
      return;
    }
    if (Characters.hasWildcard(text)) {
      lints.error("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", path, text);
    } else if (text.startsWith("AROA")) {
      lints.warning("INVALID_ROLE_REFERENCE", path, text);
    } else if (text.startsWith("AIDA")) {
      lints.warning("INVALID_USER_REFERENCE", path, text);
    } else if (!Characters.isAccount(text) && text.split(":", 6).length < 6) {
      lints.error("INVALID_PRINCIPAL_FORMAT", path, text);
    }
  }
}
