package io.claimshift.app;

import io.claimshift.desk.AlertFeed;
import io.claimshift.desk.DeskOptions;
import io.claimshift.desk.DeskReads;
import io.claimshift.desk.DeskServer;
import io.claimshift.desk.articles.ArticleView;
import io.claimshift.desk.claims.LocalClaims;
import io.claimshift.desk.claims.RoutedClaims;
import io.claimshift.pipeline.ClaimQueries;
import io.claimshift.status.DeskMetrics;
import io.claimshift.wire.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.state.HostInfo;

/**
 * The desk with what feeds it: every alert that is kept, then each as it comes; claims from the
 * running instance and its peers; articles from their topics. It listens before the pipeline runs,
 * so that peers and readers are told to wait instead of finding nobody.
 */
final class Desk implements AutoCloseable {
  private static final int ALERTS_SHOWN = 2000;

  private final DeskServer server;
  private final LocalClaims here = new LocalClaims(InstantSource.system());
  private final ArticleView articles;
  private final DeskFeed alertFeed;
  private final DeskFeed articleFeed;
  private final HostInfo self;

  private Desk(Settings settings, DeskOptions options, MeterRegistry registry) {
    AlertFeed alerts = new AlertFeed(ALERTS_SHOWN, InstantSource.system());
    alerts.filling();
    articles = new ArticleView(settings.topics(), settings.clients(), InstantSource.system());
    LateClaims claims = new LateClaims();
    DeskMetrics metrics = new DeskMetrics(registry);
    server = new DeskServer(options, new DeskReads(alerts, claims, here, articles), metrics);
    metrics.follow(server::streams);
    listen(options);
    self = self(settings, options);
    claims.are(
        new RoutedClaims(here, self, options.token(), settings.getInt(Settings.CLAIM_PARTITIONS)));
    AlertIntake intake = new AlertIntake(alerts, ALERTS_SHOWN);
    alertFeed =
        new DeskFeed(
            settings,
            List.of(settings.topics().named(Topics.ALERTS)),
            intake::take,
            intake::caughtUp,
            intake::broken);
    articleFeed =
        new DeskFeed(settings, articles.feeds(), articles::take, articles::complete, () -> {});
  }

  /**
   * Where the desk is to listen, and to whom.
   *
   * @throws ConfigException where it would let in everybody
   */
  static DeskOptions options(Settings settings) {
    Password token = settings.getPassword(Settings.DESK_TOKEN);
    try {
      return new DeskOptions(
          settings.getString(Settings.DESK_HOST),
          settings.getInt(Settings.DESK_PORT),
          token == null ? "" : token.value(),
          settings.getInt(Settings.DESK_REQUESTS));
    } catch (IllegalArgumentException e) {
      throw new ConfigException(
          Settings.DESK_HOST + ", " + Settings.DESK_TOKEN + ": " + e.getMessage());
    }
  }

  /**
   * Starts the desk; fails where its address is taken.
   *
   * @param registry where it keeps what it counts
   */
  static Desk open(Settings settings, MeterRegistry registry) {
    Desk desk = new Desk(settings, options(settings), registry);
    desk.alertFeed.start("desk-alerts");
    desk.articleFeed.start("desk-articles");
    return desk;
  }

  /** Reads claims from this instance from now on. */
  void attach(ClaimQueries claims) {
    here.attach(claims);
  }

  /** Under which other instances reach this desk. */
  HostInfo self() {
    return self;
  }

  URI address() {
    return server.address();
  }

  private void listen(DeskOptions options) {
    try {
      server.start();
    } catch (RuntimeException e) {
      articles.close();
      throw new Main.FailedException(
          "the desk page cannot listen on "
              + options.host()
              + ":"
              + options.port()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private HostInfo self(Settings settings, DeskOptions options) {
    Object told = settings.originals().get(StreamsConfig.APPLICATION_SERVER_CONFIG);
    if (told != null && !told.toString().isBlank()) {
      return HostInfo.buildFromEndpoint(told.toString());
    }
    try {
      boolean any = InetAddress.getByName(options.host()).isAnyLocalAddress();
      String host = any ? InetAddress.getLocalHost().getHostName() : options.host();
      return new HostInfo(host, server.address().getPort());
    } catch (UnknownHostException e) {
      throw new ConfigException(
          StreamsConfig.APPLICATION_SERVER_CONFIG + ": this machine does not know its own name");
    }
  }

  @Override
  public void close() {
    alertFeed.close();
    articleFeed.close();
    server.close();
    articles.close();
  }
}
