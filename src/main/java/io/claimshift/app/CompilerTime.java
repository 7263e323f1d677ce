package io.claimshift.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time that the virtual machine has spent compiling in this process. For the first
 * thousands of articles it is as large as that of the work itself, and later next to nothing: a
 * figure for each article that holds it tells more of the warm-up than of the article.
 */
final class CompilerTime {

  private static final Path THREADS = Path.of("/proc/self/task");

  /** The system counts in hundredths of a second. */
  private static final long TICK_NANOS = 10_000_000;

  /** Fields of a thread's line after its name: ticks in user mode, the next in the system. */
  private static final int USER = 11;

  private CompilerTime() {}

  /** Nanoseconds up to now; 0 where the system does not tell, as only Linux does. */
  static long nanos() {
    if (!Files.isDirectory(THREADS)) {
      return 0;
    }
    long ticks = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
      for (Path thread : threads) {
        ticks += ticks(thread);
      }
    } catch (IOException e) {
      return 0;
    }
    return ticks * TICK_NANOS;
  }

  private static long ticks(Path thread) {
    try {
      String line = Files.readString(thread.resolve("stat"));
      int end = line.lastIndexOf(')');
      String name = line.substring(line.indexOf('(') + 1, end);
      if (!name.startsWith("C1 Compiler") && !name.startsWith("C2 Compiler")) {
        return 0;
      }
      String[] fields = line.substring(end + 2).split(" ");
      return Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
    } catch (IOException e) {
      // The thread has ended since the folder was read.
      return 0;
    }
  }
}
