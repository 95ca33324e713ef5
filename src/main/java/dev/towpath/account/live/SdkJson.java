package dev.towpath.account.live;

import dev.towpath.model.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** The SDK's answers in the shape that the AWS CLI prints. */
final class SdkJson {
  private SdkJson() {}

  /** An answer, or a part of one; members without a value are left out. */
  static Json.Obj of(SdkPojo answer) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    for (SdkField<?> field : answer.sdkFields()) {
      Object value = field.getValueOrDefault(answer);
      if (value != null
          && !(value instanceof SdkAutoConstructList)
          && !(value instanceof SdkAutoConstructMap)) {
        fields.put(field.memberName(), value(value));
      }
    }
    return new Json.Obj(fields);
  }

  private static Json value(Object value) {
    return switch (value) {
      case SdkPojo pojo -> of(pojo);
      case List<?> list -> new Json.Arr(list.stream().map(SdkJson::value).toList());
      case Map<?, ?> map -> map(map);
      case Boolean bool -> Json.of(bool);
      case Double number when !Double.isFinite(number) -> Json.of(number.toString());
      case Number number -> new Json.Num(plain(new BigDecimal(number.toString())));
      case Instant instant -> Json.of(instant.toString());
      default -> Json.of(value.toString());
    };
  }

  /** A whole number as AWS writes it, which a Java double would show with a fraction. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private static Json map(Map<?, ?> map) {
    SequencedMap<String, Json> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(key.toString(), value(value)));
    return new Json.Obj(fields);
  }
}
