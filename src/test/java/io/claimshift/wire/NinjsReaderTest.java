package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.article.Article;
import io.claimshift.article.PubStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsReaderTest {
  private static final Instant NOW = Instant.parse("2026-02-03T11:00:00Z");

  @Test
  void onlyUri_isEnough() {
    assertThat(read("{'uri':'renditions-example'}"))
        .isEqualTo(
            new Article(
                "renditions-example",
                "1",
                NOW,
                PubStatus.USABLE,
                "",
                "",
                "text",
                "",
                "",
                "",
                "",
                "",
                0,
                null));
  }

  @Test
  void plainBody_isKeptAsReceived() {
    Article article =
        read(
            "{'uri':'u','body_text':'  One\\r\\n\\r\\n\\tTwo \\u00a0<b>3</b> &amp; \\ud83d\\ude00  '}");

    assertThat(article.body()).isEqualTo("  One\r\n\r\n\tTwo \u00a0<b>3</b> &amp; \ud83d\ude00  ");
  }

  @Test
  void halfASurrogatePair_isReplacedInPlace() {
    assertThat(read("{'uri':'u','body_text':'a\\ud800b\\udc00\\ud83d\\ude00'}").body())
        .isEqualTo("a\ufffdb\ufffd\ud83d\ude00");
  }

  @Test
  void markupBody_becomesText() {
    assertThat(read("{'uri':'u','body_xhtml':'<p>One &amp; two</p><p>Three</p>'}").body())
        .isEqualTo("One & two\n\nThree");
  }

  @Test
  void plainText_isPreferredAmongMainBodies() {
    String bodies =
        "[{'role':'teaser','value':'t'},{'role':'Main','contentType':'text/html; charset=utf-8',"
            + "'value':'<p>h</p>'},{'role':'main','contenttype':'text/plain','value':'p'}]";

    assertThat(read("{'uri':'u','bodies':" + bodies + "}").body()).isEqualTo("p");
  }

  @Test
  void mainMarkup_isPreferredOverAPlainTeaser() {
    String bodies =
        "[{'role':'teaser','contentType':'text/plain','value':'t'},"
            + "{'role':'main','contentType':'application/xhtml+xml','value':'<p>h</p>'}]";

    assertThat(read("{'uri':'u','bodies':" + bodies + "}").body()).isEqualTo("h");
  }

  @Test
  void blankMain_leavesTheWordToTheNext() {
    assertThat(read("{'uri':'u','body_main':' ','body_richtext':'<p>x</p>'}").body())
        .isEqualTo("x");
  }

  @Test
  void bodyWithoutType_isJudgedByItsLooks() {
    assertThat(read("{'uri':'u','bodies':[{'value':'<p>a</p><p>b</p>'}]}").body())
        .isEqualTo("a\n\nb");
    assertThat(read("{'uri':'u','bodies':[{'value':'a < b, he said <sic>'}]}").body())
        .isEqualTo("a < b, he said <sic>");
  }

  @Test
  void headlines_givesTheMainOneElseTheFirst() {
    assertThat(
            read("{'uri':'u','headlines':[{'role':'short','value':'s'},{'role':'main','value':'m'}]}")
                .headline())
        .isEqualTo("m");
    assertThat(
            read("{'uri':'u','headlines':[{'role':'a','value':'1'},{'role':'b','value':'2'}]}")
                .headline())
        .isEqualTo("1");
    assertThat(
            read("{'uri':'u','headlines':[{'contentType':'text/html','value':'A <b>&lt;B</b>'}]}")
                .headline())
        .isEqualTo("A <B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "audio", "video", "graphic", "composite", "EVENT"})
  void anotherTypeThanText_hasNothingToRead(String type) {
    Article article = read("{'uri':'u','type':'" + type + "','headline':'h','body_text':'b'}");

    assertThat(article.body()).isEmpty();
    assertThat(article.readable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE",
    "withheld, WITHHELD",
    "canceled, CANCELED",
    "Cancelled, CANCELED",
    "' Usable ', USABLE"
  })
  void status_isRead(String sent, PubStatus status) {
    assertThat(read("{'uri':'u','pubStatus':'" + sent + "'}").status()).isEqualTo(status);
    assertThat(read("{'uri':'u','pubstatus':'" + sent + "'}").status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-03T10:00:00Z, 2026-02-03T10:00:00Z",
    "2026-02-03T10:00Z, 2026-02-03T10:00:00Z",
    "2026-02-03T12:00:00+02:00, 2026-02-03T10:00:00Z",
    "2026-02-03T12:00:00+0200, 2026-02-03T10:00:00Z",
    "2026-02-03T05:00:00-05, 2026-02-03T10:00:00Z",
    "2026-02-03T10:00:00.123456789Z, 2026-02-03T10:00:00.123456789Z",
    "2026-02-03T10:00:00.5+00:00, 2026-02-03T10:00:00.500Z",
    "2026-02-03t10:00:00z, 2026-02-03T10:00:00Z",
    "2026-02-03 10:00:00Z, 2026-02-03T10:00:00Z",
    "2026-02-03T10:00:00, 2026-02-03T10:00:00Z",
    "2999-01-01T00:00:00Z, 2026-02-03T11:00:00Z"
  })
  void versionCreated_isReadAndNeverLaterThanArrival(String sent, Instant time) {
    assertThat(read("{'uri':'u','versionCreated':'" + sent + "'}").versionCreated())
        .isEqualTo(time);
  }

  @Test
  void twoEmbargoes_theLaterHolds() {
    assertThat(
            read("{'uri':'u','embargoed':'2026-02-04T00:00Z','embargoedUntil':'2026-02-03T00:00Z'}")
                .embargoedUntil())
        .isEqualTo("2026-02-04T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'infoSources':[{'role':'x'},{'name':'AP'},{'name':'B'}],'source':'S' | AP",
        "'infosource':[{'literal':'lit'}] | lit",
        "'infosource':'Bare' | Bare",
        "'infosource':{'name':'One'} | One",
        "'provider':'P','source':'S' | P",
        "'source':'S','copyrightHolder':'C' | S",
        "'copyrightholder':'C','creditLine':'L' | C",
        "'creditline':'L' | L",
        "'infosources':[{'contactinfo':[{'name':'deep'}]}] | ``"
      })
  void provider_isTheFirstThatIsNamed(String properties, String provider) {
    assertThat(read("{'uri':'u'," + properties + "}").provider()).isEqualTo(provider);
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "4.0, 4", "'\"7\"', 7", "0, 0", "10, 0", "2.5, 0", "1e999999999, 0", "[], 0"})
  void urgency_isOneToNine(String sent, int urgency) {
    assertThat(read("{'uri':'u','urgency':" + sent + "}").urgency()).isEqualTo(urgency);
  }

  @ParameterizedTest
  @CsvSource({"'\"1.10\"', 1.10", "12, 12", "2.0, 2.0", "null, 1", "'\" \"', 1"})
  void version_isKeptAsWritten(String sent, String version) {
    assertThat(read("{'uri':'u','version':" + sent + "}").version()).isEqualTo(version);
  }

  @Test
  void propertySentTwice_lastCounts() {
    Article article =
        read(
            "{'uri':'a','uri':'b','headline':'x','headline':null,'bodies':[{'value':'1'}],'bodies':[]}");

    assertThat(article.uri()).isEqualTo("b");
    assertThat(article.headline()).isEmpty();
    assertThat(article.body()).isEmpty();
  }

  @Test
  void propertiesThatDecideNothing_mayHaveAnyType() {
    Article article =
        read("{'uri':'u','byline':{'name':['x']},'slugline':5,'ednote':[[]],'language':true}");

    assertThat(article.byline() + article.slugline() + article.edNote() + article.language())
        .isEmpty();
  }

  @Test
  void associatedItems_areNotMistakenForTheItem() {
    assertThat(read("{'uri':'u','associations':{'x':{'uri':'v','headline':'h'}}}").uri())
        .isEqualTo("u");
  }

  @Test
  void byteOrderMark_isPassedOver() {
    assertThat(read("\uFEFF{'uri':'u'}").uri()).isEqualTo("u");
  }

  @Test
  void nestingOfAHundred_isRead() {
    String nested = "[".repeat(100) + "]".repeat(100);

    assertThat(read("{'uri':'u','extra':" + nested + "}").uri()).isEqualTo("u");
  }

  private static Article read(String json) {
    byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ReadResult result = new NinjsReader(ReadLimits.DEFAULT).read(bytes, NOW);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }
}
