package io.claimshift.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * The directory of one embedded broker, held by a lock from opening to closing. Kafka's own lock
 * comes too late: by then a second node has written to the first one's metadata log.
 */
final class DataDirectory implements AutoCloseable {

  private final Path root;
  private final boolean temporary;
  private final FileChannel lock;

  private DataDirectory(Path root, boolean temporary) throws IOException {
    this.root = root;
    this.temporary = temporary;
    this.lock = lock(root);
  }

  /** A new directory that {@link #close} deletes. */
  static DataDirectory temporary() throws IOException {
    return new DataDirectory(Files.createTempDirectory("claimshift-kafka"), true);
  }

  /**
   * The caller's directory, made where it does not exist.
   *
   * @throws IllegalStateException where another broker holds it
   */
  static DataDirectory at(Path root) throws IOException {
    return new DataDirectory(Files.createDirectories(root).toAbsolutePath(), false);
  }

  Path root() {
    return root;
  }

  /** Where Kafka keeps its logs. */
  String logs() {
    return root.resolve("data").toString();
  }

  /** The cluster's id, drawn at the first call for this directory. */
  String clusterId() throws IOException {
    Path file = root.resolve("cluster.id");
    if (!Files.exists(file)) {
      Path draft = Files.writeString(root.resolve("cluster.id.new"), Uuid.randomUuid() + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  /** Lets go of the directory; deletes it where it is temporary. */
  @Override
  public void close() {
    try {
      lock.close();
      if (temporary) {
        delete();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new IllegalStateException("Another broker uses " + root);
    }
    return channel;
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
