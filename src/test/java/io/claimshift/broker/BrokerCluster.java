package io.claimshift.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Three brokers and a controller in this process, three replicas of everything, two of them needed:
 * any one broker can be stopped and started again. Each has a second address behind a proxy that
 * can be cut, and a third one behind another proxy for the other brokers.
 */
public final class BrokerCluster implements AutoCloseable {
  private static final int CONTROLLER = 100;
  private static final int BROKERS = 3;

  private final Path directory;
  private final String clusterId = Uuid.randomUuid().toString();
  private final int controllerPort;
  private final Map<Integer, Ports> ports = new TreeMap<>();
  private final Map<Integer, CutProxy> proxies = new TreeMap<>();
  private final Map<Integer, Ports> peers = new TreeMap<>();
  private final Map<Integer, CutProxy> between = new TreeMap<>();
  private final Map<Integer, KafkaRaftServer> running = new TreeMap<>();

  private BrokerCluster(Path directory) throws IOException {
    this.directory = directory;
    this.controllerPort = Ports.free().controller();
    for (int id = 1; id <= BROKERS; id++) {
      // The second port takes what comes through the proxy.
      ports.put(id, Ports.free());
      proxies.put(id, new CutProxy().to(ports.get(id).controller()));
      peers.put(id, Ports.free());
      between.put(id, new CutProxy().to(peers.get(id).broker()));
    }
  }

  /** Starts all in a directory of the caller's. */
  public static BrokerCluster start(Path directory) throws IOException {
    BrokerCluster cluster = new BrokerCluster(directory);
    cluster.startNode(CONTROLLER, cluster.controller());
    List<CompletableFuture<Void>> starts = new ArrayList<>();
    cluster
        .ports
        .keySet()
        .forEach(
            id ->
                starts.add(
                    CompletableFuture.runAsync(() -> cluster.startNode(id, cluster.broker(id)))));
    starts.forEach(CompletableFuture::join);
    return cluster;
  }

  /** Addresses that nothing stands before. */
  public String bootstrapServers() {
    return addresses(ports.values().stream().map(Ports::broker).toList());
  }

  /** The same brokers through the proxies. */
  public String proxiedServers() {
    return addresses(proxies.values().stream().map(CutProxy::port).toList());
  }

  private static String addresses(List<Integer> numbers) {
    return numbers.stream().map(p -> Ports.LOOPBACK + ":" + p).collect(Collectors.joining(","));
  }

  /** Cuts every way of clients through the proxies. */
  public void cut() {
    proxies.values().forEach(CutProxy::cut);
  }

  /** Cuts the brokers off from each other; clients and the controller still reach each. */
  public void cutBetweenBrokers() {
    between.values().forEach(CutProxy::cut);
  }

  /** Mends whatever was cut. */
  public void mend() {
    proxies.values().forEach(CutProxy::mend);
    between.values().forEach(CutProxy::mend);
  }

  /** Stops a broker; ids are 1 to 3. */
  public void stop(int id) {
    KafkaRaftServer server;
    synchronized (running) {
      server = running.remove(id);
    }
    server.shutdown();
    server.awaitShutdown();
  }

  /** Starts a stopped broker on its old data. */
  public void restart(int id) {
    startNode(id, broker(id));
  }

  private void startNode(int id, Map<String, String> settings) {
    try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream())) {
      String logs = directory.resolve("node-" + id).toString();
      settings.put("node.id", Integer.toString(id));
      settings.put("log.dirs", logs);
      new Formatter()
          .setNodeId(id)
          .setClusterId(clusterId)
          .setDirectories(List.of(logs))
          .setMetadataLogDirectory(logs)
          .setControllerListenerName("CONTROLLER")
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setIgnoreFormatted(true)
          .setPrintStream(silent)
          .run();
      KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
      server.startup();
      synchronized (running) {
        running.put(id, server);
      }
    } catch (Exception e) {
      throw new IllegalStateException("node " + id + " does not start", e);
    }
  }

  private Map<String, String> common() {
    Map<String, String> settings = new HashMap<>();
    settings.put("controller.quorum.voters", CONTROLLER + "@127.0.0.1:" + controllerPort);
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put(
        "listener.security.protocol.map",
        "CONTROLLER:PLAINTEXT,CLIENTS:PLAINTEXT,PROXIED:PLAINTEXT,PEERS:PLAINTEXT");
    settings.put("broker.session.timeout.ms", "2000");
    settings.put("broker.heartbeat.interval.ms", "500");
    settings.put("min.insync.replicas", "2");
    // A follower that is cut off is given up after this, and nothing is acknowledged without it.
    settings.put("replica.lag.time.max.ms", "5000");
    return settings;
  }

  private Map<String, String> controller() {
    Map<String, String> settings = common();
    settings.put("process.roles", "controller");
    settings.put("listeners", "CONTROLLER://127.0.0.1:" + controllerPort);
    return settings;
  }

  private Map<String, String> broker(int id) {
    Map<String, String> settings = common();
    String direct = "CLIENTS://127.0.0.1:" + ports.get(id).broker();
    settings.put("process.roles", "broker");
    settings.put(
        "listeners",
        direct
            + ",PROXIED://127.0.0.1:"
            + ports.get(id).controller()
            + ",PEERS://127.0.0.1:"
            + peers.get(id).broker());
    settings.put(
        "advertised.listeners",
        direct
            + ",PROXIED://127.0.0.1:"
            + proxies.get(id).port()
            + ",PEERS://127.0.0.1:"
            + between.get(id).port());
    settings.put("inter.broker.listener.name", "PEERS");
    settings.put("auto.create.topics.enable", "false");
    for (String internal :
        List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
      settings.put(internal + ".replication.factor", "3");
    }
    settings.put("transaction.state.log.min.isr", "2");
    settings.put("share.coordinator.state.topic.min.isr", "2");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024));
    return settings;
  }

  @Override
  public void close() throws IOException {
    List<Integer> ids = new ArrayList<>(running.keySet());
    // Brokers first: a broker that cannot reach its controller waits long for it.
    ids.forEach(this::stop);
    for (CutProxy proxy : proxies.values()) {
      proxy.close();
    }
    for (CutProxy proxy : between.values()) {
      proxy.close();
    }
  }
}
