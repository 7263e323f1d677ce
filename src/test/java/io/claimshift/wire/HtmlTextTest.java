package io.claimshift.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One</p> <p>Two</p> | One~~Two",
        "One<p>Two | One~~Two",
        "<p> a  b\t<b>c</b>d </p> | a b cd",
        "<p>a<br>b<br/><br>c</p> | a~b~c",
        "<ul><li>a</li><li>b</li></ul><p>c | a~b~~c",
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</table> | a b~c",
        "<h1>T</h1><div><div><p>x</p></div></div> | T~~x",
        "Tom &amp; Jerry &lt;3 &#8220;x&#x201D; &nbsp; y | Tom & Jerry <3 \u201cx\u201d y",
        "<head><title>t</title></head><body>b</body> | b",
        "a<script>if (x < y) { '</p>' }</script><style>p{}</style><template>t</template>b | ab",
        "a<!-- no --> <p hidden>h</p>b | a b",
        "ex&shy;am<wbr>ple | example",
        "<pre>a~ b~~c</pre> | a~b~~c",
        "a&#xD800;b&#0;c&#1; | a\ufffdb\ufffdc",
        "<p></p> <br> | ''"
      })
  void markup_becomesText(String markup, String text) {
    assertThat(HtmlText.of(markup.replace('~', '\n'))).isEqualTo(text.replace('~', '\n'));
  }

  @Test
  void looks_areJudgedByTheBeginningOrParagraphs() {
    assertThat(HtmlText.looksLikeHtml(" \n<P class=x>a")).isTrue();
    assertThat(HtmlText.looksLikeHtml("<!DOCTYPE html><x>")).isTrue();
    assertThat(HtmlText.looksLikeHtml("LEAD</p><p>More</p>")).isTrue();
    assertThat(HtmlText.looksLikeHtml("<sic> he said")).isFalse();
    assertThat(HtmlText.looksLikeHtml("<")).isFalse();
    assertThat(HtmlText.looksLikeHtml("1 < 2 > 0")).isFalse();
    assertThat(HtmlText.looksLikeHtml("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<b>", "<a href=x>", "<b><p>", "<table>", "<p>", "</p>", "<li>", "<font><div>",
        "<table><tr><td>", "<", "&", "&#", "<!--", "<svg>", "<select>", "<nobr>", "<a><table>"
      })
  void repeatedMarkup_isReadInTime(String piece) {
    String markup = piece.repeat(1_000_000 / piece.length()) + "end";

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlText.of(markup));
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 20261125})
  void randomMarkup_givesTheSameTextEachTime(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "<p>",
      "</p>",
      "<b",
      ">",
      "</",
      "<script>",
      "</script>",
      "&amp",
      ";",
      "x y",
      "\n",
      "<td>",
      "<pre>",
      "\"",
      "'",
      "<br>",
      "<!--",
      "-->",
      "\u0000",
      "\ud83d\ude00",
      "<li hidden>",
      "<title>"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder markup = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        markup.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = HtmlText.of(markup.toString());
      assertThat(HtmlText.of(markup.toString())).isEqualTo(text);
      assertThat(text.strip()).isEqualTo(text);
      assertThat(text).doesNotContain("\n\n\n");
    }
  }
}
