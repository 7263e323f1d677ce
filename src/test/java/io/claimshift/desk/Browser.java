package io.claimshift.desk;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.FluentWait;

/** Headless Chromium with an empty profile under target/ and no way to any other host. */
public final class Browser implements AutoCloseable {
  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path WORK = Path.of("target", "browser").toAbsolutePath();

  private final ChromeDriver driver;

  public Browser() throws IOException {
    require(CHROMIUM);
    require(DRIVER);
    Files.createDirectories(WORK);
    Path profile = Files.createTempDirectory(WORK, "profile");
    ChromeOptions options = new ChromeOptions().setBinary(CHROMIUM);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--lang=en-GB",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER)
            .usingAnyFreePort()
            .withEnvironment(Map.of("HOME", profile.toString(), "TZ", "UTC"))
            .build();
    driver = new ChromeDriver(service, options);
  }

  public ChromeDriver driver() {
    return driver;
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  public Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Waits until the condition holds; fails with its words when it never does. */
  public void await(String words, Supplier<Boolean> condition) {
    await(words, Duration.ofSeconds(30), condition);
  }

  /** The same for what takes longer than a page. */
  public void await(String words, Duration patience, Supplier<Boolean> condition) {
    new FluentWait<>(condition)
        .withTimeout(patience)
        .pollingEvery(Duration.ofMillis(50))
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> words + "; the page says: " + find("body").getText())
        .until(Supplier::get);
  }

  public void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** A window of a desk's screen again. */
  public void wide() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  public void phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  /** Leaves a picture of the whole page in target/desk/ for people to look at. */
  public void picture(String name) throws IOException {
    Path file = Path.of("target", "desk", name + ".png");
    Files.createDirectories(file.getParent());
    Object clip =
        run(
            "const e = document.documentElement;"
                + "return {x: 0, y: 0, width: e.clientWidth, height: e.scrollHeight, scale: 1}");
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    Files.write(file, Base64.getDecoder().decode((String) taken.get("data")));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static void require(File program) {
    if (!program.canExecute()) {
      fail(program + " is missing: apt-get install -y chromium chromium-driver");
    }
  }
}
