package io.claimshift.desk;

import static io.claimshift.desk.SampleAlert.alert;
import static io.claimshift.desk.SampleArticle.article;
import static io.claimshift.desk.SampleClaim.claim;
import static io.claimshift.desk.SampleClaim.leak;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Claim, article and search in a real browser. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ReadingPagesIT {
  private static final String URI = "http://coastal.example/a b/leak?x=1#y";
  private static final String BODY =
      "HARBOUR TOWN - Norvik Fuel confirmed on Tuesday that oil had leaked.\n\n"
          + "In January it had denied that. The ministry said it would look into it.";
  private static final String MARKUP =
      "<script>window.owned=1</script><img src=x onerror='window.owned=1'><b>\u202Eevil</b>";

  private static Browser browser;

  private final Reads reads = new Reads();
  private AlertFeed feed;
  private DeskServer server;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = new Browser();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void startServer() {
    feed = new AlertFeed(100, InstantSource.system());
    server = new DeskServer(DeskOptions.LOOPBACK, reads.with(feed)).start();
    reads.claim(leak().json());
    reads.article(
        article(URI, "Norvik Fuel admits leak", BODY)
            .states(
                "Norvik Fuel confirmed on Tuesday that oil had leaked.",
                "confirmed",
                "Norvik Fuel",
                "confirmed")
            .states("In January it had denied that.", "had denied", "Norvik Fuel", "denied")
            .copy("urn:herald:1")
            .json());
  }

  @AfterEach
  void stopServer() {
    browser.driver().get("about:blank");
    browser.colours("");
    browser.wide();
    server.close();
  }

  @Test
  void timeline_showsDenialAndConfirmationInTheirLanes() {
    openClaim("leak");

    assertThat(browser.find("h1").getText()).isEqualTo("Norvik Fuel let oil run into the harbour");
    assertThat(browser.all(".lane .who").stream().map(WebElement::getText))
        .startsWith("Norvik Fuel", "Harbour ministry");
    List<WebElement> own = browser.all(".lane:first-child .point");
    assertThat(own.stream().map(point -> point.getDomAttribute("class").split(" ")[1]))
        .containsExactly("denied", "noncommittal", "confirmed");
    assertThat(own.get(0).getDomAttribute("aria-label"))
        .isEqualTo(
            "Norvik Fuel, denied, 20 Jan 2026, 17:40, Norvik Fuel denied that oil had leaked.");
    assertThat(own.stream().map(point -> point.getRect().getX())).isSorted();
  }

  @Test
  void pointOfTheTimeline_showsItsSentenceByPointerAndByKey() {
    openClaim("leak");
    assertThat(browser.find("#said blockquote").getText())
        .isEqualTo("Norvik Fuel confirmed the leak.");

    browser.find(".point.denied").click();
    assertThat(browser.find("#said blockquote").getText())
        .isEqualTo("Norvik Fuel denied that oil had leaked.");
    assertThat(browser.find("#said mark").getText()).isEqualTo("denied");

    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.find("#said blockquote").getText())
        .isEqualTo("Norvik Fuel declined to comment.");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(browser.find("#said blockquote").getText())
        .isEqualTo("Harbour ministry said oil had leaked.");
  }

  @Test
  void articlesOfAClaim_comeNewestFirstWithTheirCopiesFolded() {
    openClaim("leak");

    assertThat(browser.all("#stories h3").stream().map(WebElement::getText))
        .containsExactly(
            "Leak at Norvik, confirmed",
            "Leak at Norvik, declined",
            "Leak at Norvik, denied",
            "Leak at Norvik, said");
    assertThat(browser.find("#stories summary").getText()).isEqualTo("2 copies");
    press("j");
    assertThat(browser.driver().switchTo().activeElement())
        .isEqualTo(browser.all("#stories .row").get(0));
  }

  @Test
  void newAlertOnTheClaim_bringsItUpToDate() {
    openClaim("leak");
    reads.claim(
        leak().says("Ministry", "denied", "2026-02-04T10:00:00Z", "denied", "any leak").json());
    feed.publish(alert("a").with("claimId", "leak").json());

    browser.await("the new position", () -> browser.all(".lanes .point").size() == 5);
    assertThat(browser.find("#changes").getText()).contains("Norvik Fuel denied → confirmed");
  }

  @Test
  void claimWhosePartitionMoves_isWaitedFor() {
    reads.moving = true;
    open("claim?id=leak");
    browser.await("the page says why", () -> browser.find("#wait").isDisplayed());
    assertThat(browser.find("#wait").getText()).contains("0 of 1 partitions");
    assertThat(browser.find("#none").isDisplayed()).isFalse();

    reads.moving = false;
    browser.await("the claim", () -> browser.find("#claim").isDisplayed());
    assertThat(browser.find("#wait").isDisplayed()).isFalse();
  }

  @Test
  void unknownClaim_isSaidToBeUnknown() {
    open("claim?id=other");
    browser.await("the page says so", () -> browser.find("#none").isDisplayed());

    assertThat(browser.find("#none").getText()).contains("No such claim", "No claim with this id");
  }

  @Test
  void article_showsWhatItStatesInItsText() {
    openArticle(URI);

    assertThat(browser.find("#body").getText()).isEqualTo(BODY);
    assertThat(browser.all("#body mark").stream().map(WebElement::getText))
        .containsExactly("confirmed", "had denied");
    assertThat(browser.find("#statements").getText())
        .contains("Norvik Fuel confirmed", "Norvik Fuel denied", "let oil run into the harbour");
    assertThat(browser.find("#copies-title").getText()).isEqualTo("1 copy");

    press("jj");
    assertThat(browser.all("#body .lit").stream().map(WebElement::getText))
        .containsExactly("In January it", "had denied", "that.");
    press(Keys.ENTER);
    browser.await("its claim", () -> browser.driver().getCurrentUrl().endsWith("/claim?id=leak"));
  }

  @Test
  void killedArticle_saysSoAndShowsNoText() {
    reads.article(article("urn:k", "Norvik Fuel admits leak", BODY).killed().json());
    openArticle("urn:k");

    assertThat(browser.find("#notice").getText()).contains("has killed this article");
    assertThat(browser.find("#body").getText()).isEqualTo("No text.");
  }

  @Test
  void search_findsKeepsItsWordsAndOpensAClaim() {
    reads.claim(claim("other", "A bridge is closed").json());
    open("claims");
    browser.await("all claims", () -> browser.all(".row").size() == 2);

    press("/");
    browser.driver().switchTo().activeElement().sendKeys("oil run");
    browser.await("one claim", () -> browser.all(".row").size() == 1);
    new Select(browser.find("#status")).selectByValue("disputed");
    browser.await("the status is asked for", () -> reads.asked.status() != null);
    assertThat(browser.driver().getCurrentUrl()).endsWith("/claims?words=oil+run&status=disputed");
    assertThat(browser.find(".row").getText())
        .contains("Norvik Fuel let oil run into the harbour", "Norvik Fuel confirmed");

    browser.driver().navigate().refresh();
    browser.await("the same claim", () -> browser.all(".row").size() == 1);
    assertThat(browser.find("#words").getDomProperty("value")).isEqualTo("oil run");
    press("j");
    press(Keys.ENTER);
    browser.await("its page", () -> browser.driver().getCurrentUrl().endsWith("/claim?id=leak"));
  }

  @Test
  void hostileClaimAndArticle_stayText() throws IOException {
    String endless = "W".repeat(10_000);
    reads.claim(
        claim("bad", MARKUP)
            .says(MARKUP, "denied", "2026-02-04T10:00:00Z", "denied", MARKUP)
            .says(endless, "asserted", "2026-02-05T10:00:00Z", "said", endless)
            .json());
    openClaim("bad");
    assertThat(browser.find("h1").getText()).startsWith("<script>window.owned=1</script>");
    assertNothingOwned();
    browser.picture("claim-hostile");

    reads.article(
        article(MARKUP, endless, MARKUP + endless)
            .states(MARKUP, "script", MARKUP, "denied")
            .copy(MARKUP)
            .json());
    openArticle(MARKUP);
    assertThat(browser.find("#body").getText()).startsWith("<script>window.owned=1</script>");
    assertNothingOwned();
    browser.picture("article-hostile");
  }

  @ParameterizedTest
  @CsvSource({
    "light, claim?id=leak, #claim, claim-light",
    "dark, claim?id=leak, #claim, claim-dark",
    "light, claims, .row, claims-light",
    "dark, claims, .row, claims-dark",
    "light, ARTICLE, #article, article-light",
    "dark, ARTICLE, #article, article-dark",
    "light, '', .alert, alerts-light",
    "dark, '', .alert, alerts-dark"
  })
  void page_keepsNobodyOut(String scheme, String page, String shown, String picture)
      throws IOException {
    browser.colours(scheme);
    feed.publish(alert("a").with("claimId", "leak").json());
    feed.publish(alert("b").with("withdraws", "a").with("type", "retraction").json());
    open(page.equals("ARTICLE") ? "article?uri=" + encoded(URI) : page);
    browser.await(
        "the page", () -> !browser.all(shown).isEmpty() && browser.find(shown).isDisplayed());
    browser.run("document.querySelectorAll('.new').forEach(i => i.classList.remove('new'))");

    assertThat(Axe.violations(browser)).isEmpty();
    browser.picture(picture);
  }

  @ParameterizedTest
  @ValueSource(strings = {"claim?id=leak", "claims", "ARTICLE"})
  void phone_needsNoSidewaysScrolling(String page) throws IOException {
    browser.phone();
    open(page.equals("ARTICLE") ? "article?uri=" + encoded(URI) : page);
    browser.await("the page", () -> browser.find("#line").getText().equals("Up to date"));

    assertThat(sideways()).isZero();
    assertThat(Axe.violations(browser)).isEmpty();
    browser.picture(page.replaceAll("\\W.*", "").toLowerCase(Locale.ROOT) + "-phone");
  }

  private void assertNothingOwned() {
    assertThat((String) browser.run("return document.querySelector('main').textContent"))
        .contains("evil")
        .doesNotContain("\u202E");
    assertThat(browser.run("return window.owned")).isNull();
    assertThat(browser.all("main script, main img, main b")).isEmpty();
    assertThat(browser.all("main a"))
        .allMatch(a -> a.getDomProperty("href").startsWith(server.address().toString()));
    assertThat(sideways()).isZero();
  }

  private void openClaim(String id) {
    open("claim?id=" + id);
    browser.await("the claim", () -> browser.find("#claim").isDisplayed());
    browser.await("its lanes", () -> !browser.all(".lanes .point").isEmpty());
  }

  private void openArticle(String uri) {
    open("article?uri=" + encoded(uri));
    browser.await("the article", () -> browser.find("#article").isDisplayed());
  }

  private void open(String page) {
    browser.driver().get(server.address() + page);
  }

  private static String encoded(String uri) {
    return URLEncoder.encode(uri, StandardCharsets.UTF_8);
  }

  private static long sideways() {
    return (Long)
        browser.run("const e = document.documentElement; return e.scrollWidth - e.clientWidth");
  }

  private static void press(CharSequence keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }
}
