package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimshift.desk.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From the wire to the eye: the sample stream through broker, pipeline, desk and browser. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DeskBrowserIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path directory;

  @Test
  void sampleStream_isSeenLiveToItsHistoryAndOverARestart() throws Exception {
    try (LocalCluster cluster = LocalCluster.start(Map.of());
        Browser browser = new Browser()) {
      int port;
      try (DeskNode node = DeskNode.start(cluster, directory, 0)) {
        port = node.address().getPort();
        browser.driver().get(node.address().toString());
        awaitLive(browser);
        assertThat(browser.find("#empty").isDisplayed()).isTrue();

        DeskNode.play(cluster);
        browser.await("the confirmation", PATIENCE, () -> confirmation(browser).isPresent());
        browser.await("the kill", PATIENCE, () -> !browser.all(".alert.withdrawn").isEmpty());
        assertThat(browser.find(".alert.withdrawn").getText())
            .contains("Orrin Minerals", "Do not use");

        seeHistory(browser);
        seeArticle(browser);
        browser.driver().get(node.address().toString());
        awaitLive(browser);
      }
      browser.await("the page tells", PATIENCE, () -> browser.find("#lost").isDisplayed());

      try (DeskNode again = DeskNode.start(cluster, directory, port)) {
        awaitLive(browser);
        assertThat(confirmation(browser)).isPresent();
        browser.picture("sample-alerts");
        browser.driver().get(again.address() + "claims?words=troops");
        browser.await("the claim again", PATIENCE, () -> !browser.all(".row a").isEmpty());
        assertThat(browser.find(".row").getText()).contains("North Korea confirmed");
      }
    }
  }

  private static void seeHistory(Browser browser) throws Exception {
    confirmation(browser).orElseThrow().findElement(By.cssSelector(".claim a")).click();
    browser.await("the lanes", PATIENCE, () -> !browser.all(".lanes .point").isEmpty());
    assertThat(browser.find(".lane .who").getText()).isEqualTo("North Korea");
    List<String> stances =
        browser.all(".lane:first-child .point:not(.past)").stream()
            .map(point -> point.getDomAttribute("class").split(" ")[1])
            .toList();
    assertThat(stances).startsWith("denied").contains("noncommittal").endsWith("confirmed");
    assertThat(browser.all("#stories summary")).isNotEmpty();
    browser.picture("sample-claim");
  }

  private static void seeArticle(Browser browser) {
    browser.find("#said .by a").click();
    browser.await("the marks", PATIENCE, () -> !browser.all("#body mark").isEmpty());
    assertThat(browser.find("#statements").getText()).contains("North Korea confirmed");
  }

  private static void awaitLive(Browser browser) {
    browser.await(
        "the page is live", PATIENCE, () -> browser.find("#line").getText().equals("Live"));
  }

  private static Optional<WebElement> confirmation(Browser browser) {
    return browser.all(".alert.flash").stream()
        .filter(alert -> alert.getText().contains("North Korea has sent troops to Russia"))
        .filter(alert -> alert.getText().contains("confirmed"))
        .findFirst();
  }
}
