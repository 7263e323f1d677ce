package io.claimshift.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka cluster of one node in this process, reachable on the loopback interface only: broker and
 * KRaft controller, no ZooKeeper, no replication. What was acknowledged is there again after a
 * start on the same directory, also when the process before was killed.
 *
 * <p>The server classes behind it are not public API of Kafka: an upgrade of {@code kafka.version}
 * has to pass {@code EmbeddedBrokerIT}.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private static final int NODE_ID = 1;
  private static final String CONTROLLER = "CONTROLLER";
  private static final String CLIENTS = "CLIENTS";

  private final KafkaRaftServer server;
  private final String bootstrapServers;
  private final DataDirectory directory;
  private boolean closed;

  private EmbeddedBroker(KafkaRaftServer server, Ports ports, DataDirectory directory) {
    this.server = server;
    this.bootstrapServers = Ports.LOOPBACK + ":" + ports.broker();
    this.directory = directory;
  }

  /** Starts on a new temporary directory that {@link #close} deletes. */
  public static EmbeddedBroker start() throws IOException {
    return start(DataDirectory.temporary(), Ports::free);
  }

  /**
   * Starts on a directory of the caller's, made where it does not exist, and goes on with the
   * topics and records in it. After a kill it waits some ten seconds for its own old session.
   *
   * @throws IllegalStateException where the broker cannot start, for example because another one
   *     uses the directory
   */
  public static EmbeddedBroker start(Path directory) throws IOException {
    return start(DataDirectory.at(directory), Ports::free);
  }

  static synchronized EmbeddedBroker start(DataDirectory directory, Ports.Choice choice)
      throws IOException {
    try {
      format(directory);
      Ports ports = choice.choose();
      try {
        return new EmbeddedBroker(startServer(directory, ports), ports, directory);
      } catch (IllegalStateException failed) {
        if (ports.areFree()) {
          throw failed;
        }
        // Someone took a port between choosing and binding it; twice in a row is no accident.
        Ports others = choice.choose();
        return new EmbeddedBroker(startServer(directory, others), others, directory);
      }
    } catch (RuntimeException | IOException failed) {
      directory.close();
      throw failed;
    }
  }

  /** The one {@code host:port} for {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return bootstrapServers;
  }

  /** Where topics and records are kept. */
  Path directory() {
    return directory.root();
  }

  /** Shuts down cleanly, waits for it and removes a temporary directory. May be called twice. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    server.shutdown();
    server.awaitShutdown();
    directory.close();
  }

  private static KafkaRaftServer startServer(DataDirectory directory, Ports ports) {
    // Kafka halts the process when a start fails; within an application it has to be an error.
    Exit.setHaltProcedure(EmbeddedBroker::refuseToEnd);
    Exit.setExitProcedure(EmbeddedBroker::refuseToEnd);
    KafkaRaftServer server = null;
    try {
      server = new KafkaRaftServer(new KafkaConfig(settings(directory, ports)), Time.SYSTEM);
      server.startup();
      return server;
    } catch (Throwable failed) {
      if (server != null) {
        server.shutdown();
      }
      throw new IllegalStateException(
          "The embedded broker could not start in " + directory.root(), failed);
    } finally {
      Exit.resetHaltProcedure();
      Exit.resetExitProcedure();
    }
  }

  private static void refuseToEnd(int status, String message) {
    throw new IllegalStateException("Kafka wanted to end the process: " + message);
  }

  private static void format(DataDirectory directory) {
    try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream())) {
      new Formatter()
          .setNodeId(NODE_ID)
          .setClusterId(directory.clusterId())
          .setDirectories(List.of(directory.logs()))
          .setMetadataLogDirectory(directory.logs())
          .setControllerListenerName(CONTROLLER)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setIgnoreFormatted(true)
          .setPrintStream(silent)
          .run();
    } catch (Exception failed) {
      throw new IllegalStateException("No Kafka data can be kept in " + directory.root(), failed);
    }
  }

  private static Map<String, String> settings(DataDirectory directory, Ports ports) {
    String clients = CLIENTS + "://" + Ports.LOOPBACK + ":" + ports.broker();
    String controller = CONTROLLER + "://" + Ports.LOOPBACK + ":" + ports.controller();
    Map<String, String> settings = new HashMap<>();
    settings.put("node.id", String.valueOf(NODE_ID));
    settings.put("process.roles", "broker,controller");
    settings.put(
        "controller.quorum.voters", NODE_ID + "@" + Ports.LOOPBACK + ":" + ports.controller());
    settings.put("controller.listener.names", CONTROLLER);
    settings.put("inter.broker.listener.name", CLIENTS);
    settings.put(
        "listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    settings.put("listeners", clients + "," + controller);
    settings.put("advertised.listeners", clients);
    settings.put("log.dirs", directory.logs());
    // A topic that is missing is a mistake to be seen, as on a real cluster.
    settings.put("auto.create.topics.enable", "false");
    for (String internal :
        List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
      settings.put(internal + ".replication.factor", "1");
    }
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    // Fewer internal partitions and no waiting for more members: faster to start.
    settings.put("offsets.topic.num.partitions", "8");
    settings.put("transaction.state.log.num.partitions", "8");
    settings.put("group.initial.rebalance.delay.ms", "0");
    // The default takes 128 MB of heap.
    settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(2 * 1024 * 1024));
    return settings;
  }
}
