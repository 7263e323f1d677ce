package io.claimshift.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import org.slf4j.LoggerFactory;

/** Switches the log's lines from what people read to what collectors read. */
final class LogFormat {
  private static final String PROPERTY = "claimshift.log.format";

  private LogFormat() {}

  /**
   * From now on.
   *
   * @param format text or json
   */
  static void use(String format) {
    if (format.equals(System.getProperty(PROPERTY, "text"))) {
      return;
    }
    System.setProperty(PROPERTY, format);
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(LogFormat.class.getResource("/logback.xml"));
    } catch (JoranException e) {
      throw new IllegalStateException("the bundled logback.xml is broken", e);
    }
  }
}
