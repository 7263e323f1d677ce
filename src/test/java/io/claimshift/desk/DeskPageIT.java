package io.claimshift.desk;

import static io.claimshift.desk.SampleAlert.alert;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The desk page in a real browser. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class DeskPageIT {
  private static Browser browser;

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
  void openPage() {
    feed = new AlertFeed(100, InstantSource.system());
    server = new DeskServer(DeskOptions.LOOPBACK, new Reads().with(feed)).start();
    browser.driver().get(server.address().toString());
    browser.await("the page is live", () -> browser.find("#line").getText().equals("Live"));
  }

  @AfterEach
  void closePage() {
    browser.driver().get("about:blank");
    server.close();
  }

  @Test
  void noAlerts_saysSo() throws IOException {
    assertThat(browser.find("#empty").isDisplayed()).isTrue();
    assertThat(browser.find("#none").isDisplayed()).isFalse();
    browser.picture("desk-empty");
  }

  @Test
  void newAlert_appearsAtTheTopWithWhatAnEditorNeeds() {
    feed.publish(alert("old").json());
    feed.publish(alert("new").json());
    awaitAlerts(2);

    WebElement first = browser.all(".alert").get(0);
    assertThat(first.getDomAttribute("data-alert-id")).isEqualTo("new");
    assertThat(first.getText())
        .contains("Norvik Fuel", "denied", "confirmed", "Norvik Fuel let oil run into the harbour")
        .contains("The company called reports of a leak “baseless” on 20 January.")
        .contains("Norvik Fuel confirmed on Tuesday that fuel had leaked for two weeks.")
        .contains("Coastal Press", "Norvik Radio", "41 copies", "3 independent sources", "09:15")
        .containsIgnoringCase("urgent")
        .containsIgnoringCase("reversal");
    assertThat(browser.find("#empty").isDisplayed()).isFalse();
    assertThat(browser.find("#spoken").getDomProperty("textContent"))
        .isEqualTo("Norvik Fuel: denied to confirmed");
  }

  @Test
  void firstPosition_isShownAgainstWhatOthersSaid() {
    feed.publish(alert("a").with("type", "dispute").with("from", "none").json());
    awaitAlerts(1);

    assertThat(card("a").findElement(By.cssSelector(".move")).getText()).startsWith("no word yet");
    assertThat(card("a").findElement(By.cssSelector(".before .label")).getText())
        .isEqualTo("Others before");
  }

  @Test
  void filters_showWhatMatchesNowAndLater() {
    feed.publish(alert("flash").with("severity", "flash").json());
    feed.publish(alert("zoe").with("holder", "Zoë Marín").with("type", "dispute").json());
    feed.publish(alert("routine").with("severity", "routine").with("type", "softening").json());
    awaitAlerts(3);

    browser.find("#words").sendKeys("zoe MARIN");
    assertThat(visible()).containsExactly("zoe");
    browser.find("#clear").click();

    new Select(browser.find("#severity")).selectByValue("urgent");
    assertThat(visible()).containsExactly("zoe", "flash");
    new Select(browser.find("#type")).selectByValue("dispute");
    assertThat(visible()).containsExactly("zoe");
    assertThat(browser.find("#count").getText()).isEqualTo("1 of 3 alerts");

    feed.publish(alert("late").with("type", "dispute").json());
    browser.await("the late match is shown", () -> visible().equals(List.of("late", "zoe")));
    new Select(browser.find("#severity")).selectByValue("flash");
    assertThat(visible()).isEmpty();
    assertThat(browser.find("#none").isDisplayed()).isTrue();
  }

  @Test
  void withdrawal_marksTheAlertInPlace() {
    feed.publish(alert("first").json());
    feed.publish(alert("between").json());
    feed.publish(
        alert("kill")
            .with("type", "retraction")
            .with("from", "confirmed")
            .with("to", "retracted")
            .with("withdraws", "first")
            .with("versionCreated", "2026-02-03T10:20:00Z")
            .withoutEvidence()
            .json());
    awaitAlerts(3);

    assertThat(card("first").getText()).contains("Withdrawn at 10:20. Do not use.");
    assertThat(card("first").findElement(By.cssSelector(".claim")).getCssValue("text-decoration"))
        .contains("line-through");
    assertThat(card("between").getText()).doesNotContain("Withdrawn");
    assertThat(card("kill").getText()).containsIgnoringCase("withdrawal").contains("Takes back");

    card("kill").findElement(By.cssSelector(".notice button")).click();
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(card("first"));
  }

  @Test
  void withdrawalKnownBeforeItsAlert_marksItToo() {
    feed.publish(alert("kill").with("type", "retraction").with("withdraws", "first").json());
    feed.publish(alert("first").json());
    awaitAlerts(2);

    assertThat(card("first").getText()).contains("Withdrawn at");
  }

  @Test
  void hostileText_staysTextInItsPlace() throws IOException {
    String markup =
        "<script>window.owned=1</script><img src=x onerror='window.owned=1'><b>\u202Eevil\u2066</b>";
    String endless = "o" + "\u0301".repeat(500) + "W".repeat(10_000);
    feed.publish(
        alert("hostile")
            .with("claim", markup)
            .with("holder", markup)
            .with("provider", endless)
            .with("headline", markup)
            .with("severity", "flash\" onclick=\"x")
            .with("type", "<i>")
            .with("from", endless)
            .with("articleUri", "javascript:window.owned=1")
            .withoutEvidence()
            .evidence("before", endless)
            .evidence("after", markup)
            .json());
    feed.publish("{\"alertId\":\"odd\",\"evidence\":[null,3],\"claim\":{},\"copies\":\"x\"}");
    awaitAlerts(2);

    assertThat(card("hostile").findElement(By.cssSelector(".claim")).getText())
        .startsWith("<script>window.owned=1</script>");
    assertThat(browser.run("return window.owned")).isNull();
    assertThat((String) browser.run("return document.querySelector('main').textContent"))
        .contains("evil")
        .doesNotContain("\u202E");
    assertThat(browser.all("main script, main img, main b, main i, main [onclick]")).isEmpty();
    assertThat(browser.all("main a"))
        .allMatch(a -> a.getDomProperty("href").startsWith(server.address().toString()));
    assertThat(
            card("hostile").findElement(By.cssSelector(".claim bdi")).getCssValue("unicode-bidi"))
        .isEqualTo("isolate");
    assertThat(card("hostile").getSize().getHeight()).isLessThan(1_500);
    assertThat(card("odd").getCssValue("display")).isEqualTo("grid");
    assertThat(sideways()).isZero();

    settle();
    browser.picture("desk-hostile");

    card("hostile").findElement(By.cssSelector(".before .more")).click();
    assertThat(card("hostile").findElement(By.cssSelector(".before blockquote")).getText())
        .hasSizeGreaterThan(10_000)
        .endsWith("Show less");
    assertThat(sideways()).isZero();
  }

  @Test
  void pageWhoseServerRestarts_comesBackAndFillsTheGap() throws IOException {
    feed.publish(alert("before").json());
    awaitAlerts(1);
    int port = server.address().getPort();

    server.close();
    browser.await("the page says so", () -> browser.find("#lost").isDisplayed());
    browser.picture("desk-lost");
    feed.publish(alert("meanwhile").json());
    server = new DeskServer(DeskOptions.LOOPBACK.at(port), new Reads().with(feed)).start();

    browser.await("the page is live again", () -> browser.find("#line").getText().equals("Live"));
    awaitAlerts(2);
    assertThat(browser.find("#lost").isDisplayed()).isFalse();
    feed.publish(alert("after").json());
    awaitAlerts(3);
    assertThat(visible()).containsExactly("after", "meanwhile", "before");
  }

  @Test
  void keyboard_reachesFiltersAndAlerts() {
    feed.publish(alert("a").json());
    feed.publish(alert("b").with("holder", "Harbour ministry").json());
    awaitAlerts(2);

    press("/");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("#words"));
    press("ministryj");
    assertThat(browser.find("#words").getDomProperty("value")).isEqualTo("ministryj");
    press(Keys.ESCAPE);
    assertThat(browser.find("#words").getDomProperty("value")).isEmpty();

    browser.run("document.activeElement.blur()");
    press("j");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(card("b"));
    press("j");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(card("a"));
    press("k");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(card("b"));
    press(Keys.ENTER);
    browser.await(
        "the claim's page", () -> browser.driver().getCurrentUrl().endsWith("/claim?id=claim-b"));
  }

  @Test
  void decidingWords_areMarked() {
    feed.publish(alert("a").json());
    awaitAlerts(1);

    assertThat(card("a").findElement(By.cssSelector(".before mark")).getText())
        .isEqualTo("“baseless”");
    assertThat(card("a").findElement(By.cssSelector(".after mark")).getText())
        .isEqualTo("confirmed");
    assertThat(card("a").findElement(By.cssSelector(".after blockquote")).getText())
        .isEqualTo("Norvik Fuel confirmed on Tuesday that fuel had leaked for two weeks.");
  }

  @Test
  void cueThatLiesElsewhere_marksNothing() {
    feed.publish(alert("a").withCueAt(3_000).json());
    awaitAlerts(1);

    assertThat(card("a").findElements(By.cssSelector("mark"))).isEmpty();
    assertThat(card("a").findElement(By.cssSelector(".after blockquote")).getText())
        .isEqualTo("Norvik Fuel confirmed on Tuesday that fuel had leaked for two weeks.");
  }

  @Test
  void choiceOfDeskAndHolder_standsInTheAddress() {
    feed.publish(alert("a").json());
    feed.publish(alert("b").desk("business").with("holder", "Harbour ministry").json());
    awaitAlerts(2);

    new Select(browser.find("#desk")).selectByValue("business");
    assertThat(visible()).containsExactly("b");
    new Select(browser.find("#holder")).selectByValue("Norvik Fuel");
    assertThat(visible()).isEmpty();
    new Select(browser.find("#desk")).selectByValue("world");
    assertThat(visible()).containsExactly("a");
    browser.find("#words").sendKeys("oil");
    assertThat(browser.driver().getCurrentUrl())
        .endsWith("/?words=oil&desk=world&holder=Norvik+Fuel");

    browser.driver().navigate().refresh();
    awaitAlerts(2);
    assertThat(visible()).containsExactly("a");
    assertThat(browser.find("#words").getDomProperty("value")).isEqualTo("oil");
    browser.find("#clear").click();
    assertThat(visible()).containsExactly("b", "a");
    assertThat(browser.driver().getCurrentUrl()).endsWith("/");
  }

  @Test
  void alertsStillBeingRead_areWaitedFor() {
    feed.filling();
    browser.driver().navigate().refresh();
    browser.await("the page waits", () -> browser.find("#line").getText().equals("Waiting"));
    feed.publish(alert("a").json());
    feed.filled();

    awaitAlerts(1);
    browser.await("the page is live", () -> browser.find("#line").getText().equals("Live"));
  }

  @Test
  void nothing_isLoadedFromElsewhere() {
    Object hosts =
        browser.run(
            "return [...new Set(performance.getEntriesByType('resource')"
                + ".map(entry => new URL(entry.name).host))]");

    assertThat(hosts).isEqualTo(List.of("127.0.0.1:" + server.address().getPort()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_standsOutFromItsGround(String scheme) throws IOException {
    browser.colours(scheme);
    publishOfEachKind();
    awaitAlerts(5);
    settle();

    assertThat((List<?>) browser.run(Contrast.SCRIPT)).isEmpty();
    browser.picture("desk-" + scheme);
    browser.colours("");
  }

  @Test
  void phone_needsNoSidewaysScrolling() throws IOException {
    browser.phone();
    publishOfEachKind();
    awaitAlerts(5);
    settle();

    assertThat(sideways()).isZero();
    browser.picture("desk-phone");
    browser.wide();
  }

  private void publishOfEachKind() {
    feed.publish(
        alert("softer")
            .with("severity", "bulletin")
            .with("type", "softening")
            .with("holder", "Coast guard")
            .with("to", "noncommittal")
            .with("copies", 1)
            .with("independentSources", 1)
            .json());
    feed.publish(alert("killed").with("holder", "Harbour ministry").json());
    feed.publish(
        alert("quiet")
            .with("severity", "routine")
            .with("type", "dispute")
            .with("from", "none")
            .with("to", "denied")
            .with("holder", "Seamen's union")
            .with("copies", 0)
            .json());
    feed.publish(
        alert("kill")
            .with("type", "retraction")
            .with("from", "confirmed")
            .with("to", "retracted")
            .with("holder", "Harbour ministry")
            .with("withdraws", "killed")
            .withoutEvidence()
            .json());
    feed.publish(alert("top").with("severity", "flash").json());
  }

  /** Ends the colouring of new alerts. */
  private static void settle() {
    browser.run("document.querySelectorAll('.new').forEach(item => item.classList.remove('new'))");
  }

  private void awaitAlerts(int count) {
    browser.await(count + " alerts", () -> browser.all(".alert").size() == count);
  }

  private static WebElement card(String id) {
    return browser.find(".alert[data-alert-id='" + id + "']");
  }

  private static List<String> visible() {
    return browser.all(".alert:not([hidden])").stream()
        .map(card -> card.getDomAttribute("data-alert-id"))
        .toList();
  }

  private static long sideways() {
    return (Long)
        browser.run("const e = document.documentElement; return e.scrollWidth - e.clientWidth");
  }

  private static void press(CharSequence keys) {
    browser.driver().switchTo().activeElement().sendKeys(keys);
  }
}
