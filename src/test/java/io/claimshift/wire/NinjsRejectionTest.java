package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsRejectionTest {
  private static final Instant NOW = Instant.parse("2026-02-03T11:00:00Z");

  private final NinjsReader reader = new NinjsReader(ReadLimits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'headline':'x' | no-uri | uri",
        "'uri':null | no-uri | uri",
        "'uri':' \\t' | no-uri | uri",
        "'uri':7 | wrong-type | uri",
        "'URI':[] | wrong-type | URI",
        "'uri':'a\\u0000b' | bad-uri | uri",
        "'uri':'a\\nb' | bad-uri | uri",
        "'uri':'a\\u202eb' | bad-uri | uri",
        "'uri':'a\\ud800' | bad-uri | uri",
        "'uri':'u','version':{} | wrong-type | version",
        "'uri':'u','version':'1\\n2' | bad-version | version",
        "'uri':'u','type':3 | wrong-type | type",
        "'uri':'u','headline':3 | wrong-type | headline",
        "'uri':'u','headline_main':[] | wrong-type | headline_main",
        "'uri':'u','headlines':'x' | wrong-type | headlines",
        "'uri':'u','headlines':[3] | wrong-type | headlines",
        "'uri':'u','body_text':{} | wrong-type | body_text",
        "'uri':'u','bodies':{} | wrong-type | bodies",
        "'uri':'u','bodies':[{'value':1}] | wrong-type | bodies",
        "'uri':'u','pubStatus':true | wrong-type | pubStatus",
        "'uri':'u','pubStatus':'killed' | bad-status | pubStatus",
        "'uri':'u','pubstatus':'' | bad-status | pubstatus",
        "'uri':'u','versionCreated':1770000000 | wrong-type | versionCreated",
        "'uri':'u','versioncreated':'yesterday' | bad-version-created | versioncreated",
        "'uri':'u','versionCreated':'' | bad-version-created | versionCreated",
        "'uri':'u','versionCreated':'2026-02-03' | bad-version-created | versionCreated",
        "'uri':'u','versionCreated':'2026-02-30T10:00:00Z' | bad-version-created | versionCreated",
        "'uri':'u','versionCreated':'2026-02-03T25:00:00Z' | bad-version-created | versionCreated",
        "'uri':'u','versionCreated':'+99999-02-03T10:00:00Z' | bad-version-created | versionCreated",
        "'uri':'u','versionCreated':'1969-12-31T23:59:59Z' | bad-version-created | versionCreated",
        "'uri':'u','embargoed':'soon' | bad-embargo | embargoed",
        "'uri':'u','embargoedUntil':3 | wrong-type | embargoedUntil"
      })
  void badProperty_isNamed(String properties, String reason, String field) {
    Rejection rejection = reject("{" + properties.replace('\'', '"') + "}");

    assertThat(rejection.reason()).isEqualTo(reason);
    assertThat(rejection.field()).isEqualTo(field);
    assertThat(rejection.message()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "hello",
        "{",
        "{\"uri\":\"u\"",
        "{\"uri\":\"u\"} x",
        "{\"uri\":\"u\"}{\"uri\":\"v\"}",
        "{\"uri\":\"u\",\"urgency\":NaN}",
        "{\"uri\":\"u\",\"urgency\":-Infinity}",
        "{\"uri\":\"u\",\"urgency\":01}",
        "{\"uri\":\"u\",}",
        "{'uri':'u'}",
        "{\"uri\":\"a\nb\"}",
        "{\"uri\":\"\\ud80\"}",
        "// c\n{\"uri\":\"u\"}",
        "[1,2"
      })
  void noJson_isRejected(String text) {
    assertThat(reject(text).reason()).isEqualTo(Rejection.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"uri\":\"u\"}]", "\"uri\"", "5", "true", "null"})
  void noObject_isRejected(String text) {
    assertThat(reject(text).reason()).isEqualTo(Rejection.NOT_OBJECT);
  }

  @Test
  void missingValue_isRejected() {
    assertThat(reason(reader.read(null, NOW))).isEqualTo(Rejection.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C3 28", "C0 AF", "ED A0 80", "F5 80 80 80", "E2 82", "FF FE 7B 00"})
  void malformedBytes_areRejectedNotRepaired(String hex) {
    String[] parts = hex.split(" ");
    byte[] bad = new byte[parts.length];
    for (int i = 0; i < bad.length; i++) {
      bad[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    byte[] bytes = "{\"uri\":\"u\",\"x\":\"????\"}".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bad, 0, bytes, 15, bad.length);

    assertThat(reason(reader.read(bytes, NOW))).isEqualTo(Rejection.NOT_UTF8);
  }

  @Test
  void bodyOfFiveMegabytes_isTooLarge() {
    Rejection rejection = reject("{\"uri\":\"u\",\"body_text\":\"" + "x".repeat(5 << 20) + "\"}");

    assertThat(rejection.reason()).isEqualTo(Rejection.TOO_LARGE);
    assertThat(rejection.field()).isEmpty();
  }

  @Test
  void textPastItsLimit_isNamed() {
    NinjsReader small = new NinjsReader(new ReadLimits(1_000, 20, 10, 8, 5));

    assertThat(reject(small, "{\"uri\":\"u\",\"body_text\":\"" + "x".repeat(21) + "\"}"))
        .isEqualTo(new Rejection(Rejection.TOO_LARGE, "body_text", "more than 20 characters"));
    assertThat(reject(small, "{\"uri\":\"u\",\"headline\":\"" + "x".repeat(11) + "\"}").field())
        .isEqualTo("headline");
    assertThat(reject(small, "{\"uri\":\"123456789\"}").reason()).isEqualTo(Rejection.BAD_URI);
    assertThat(reject(small, "{\"uri\":\"u\",\"version\":123456789}").reason())
        .isEqualTo(Rejection.BAD_VERSION);
  }

  @Test
  void hugeNameOrNumber_isRejectedWithoutBeingComputed() {
    assertThat(reject("{\"uri\":\"u\",\"version\":" + "9".repeat(100_000) + "}").reason())
        .isEqualTo(Rejection.TOO_LARGE);
    assertThat(reject("{\"uri\":\"u\",\"" + "n".repeat(100_000) + "\":1}").reason())
        .isEqualTo(Rejection.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"extra\":", "\"infosource\":", "\"associations\":", "\"uri\":"})
  void deepNesting_isRejectedWhereverItStands(String property) {
    String arrays = "{" + property + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    String objects = "{" + property + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_001);

    assertThat(reject(arrays).reason()).isEqualTo(Rejection.TOO_DEEP);
    assertThat(reject(objects).reason()).isEqualTo(Rejection.TOO_DEEP);
  }

  @Test
  void message_holdsNothingOfTheRecord() {
    assertThat(reject("{\"uri\":\"u\",\"x\":secretpassword}").message())
        .contains("line 1")
        .doesNotContain("secret");
  }

  private Rejection reject(String text) {
    return reject(reader, text);
  }

  private static Rejection reject(NinjsReader reader, String text) {
    ReadResult result = reader.read(text.getBytes(StandardCharsets.UTF_8), NOW);
    assertThat(result).isInstanceOf(ReadResult.Rejected.class);
    return ((ReadResult.Rejected) result).rejection();
  }

  private static String reason(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Rejected.class);
    return ((ReadResult.Rejected) result).rejection().reason();
  }
}
