package io.claimshift.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One instance of the program in a process of its own. */
final class InstanceProcess {
  private final Process process;
  private final Path log;
  private final long logBegin;

  private InstanceProcess(Process process, Path log, long logBegin) {
    this.process = process;
    this.log = log;
    this.logBegin = logBegin;
  }

  /** Starts {@code run} with these settings; what it says is appended to {@code log}. */
  static InstanceProcess start(Settings settings, Path log) throws IOException {
    return start(List.of(), settings, log);
  }

  /**
   * The same by a command that runs another one: in less time, room or processor than it would
   * have.
   */
  static InstanceProcess start(List<String> launcher, Settings settings, Path log)
      throws IOException {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("run");
    settings
        .originalsStrings()
        .forEach((key, value) -> command.addAll(List.of("--set", key + "=" + value)));
    long begin = Files.exists(log) ? Files.size(log) : 0;
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new InstanceProcess(process, log, begin);
  }

  /** Whether it has said since its start that it works. */
  boolean running() throws IOException {
    return said().contains(" is running");
  }

  boolean alive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Processor time it has used since its start. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** All it has said since its start. */
  String said() throws IOException {
    byte[] all = Files.readAllBytes(log);
    int begin = (int) Math.min(logBegin, all.length);
    return new String(all, begin, all.length - begin, StandardCharsets.UTF_8);
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the instance outlives SIGKILL");
    }
  }

  /** SIGKILL to what may have ended; nothing is waited for. */
  void end() {
    process.destroyForcibly();
  }

  /** SIGTERM, as a rolling restart sends it; its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return await();
  }

  /** Waits until it has ended; its exit code. */
  int await() throws InterruptedException {
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      kill();
      throw new IllegalStateException("the instance does not end");
    }
    return process.exitValue();
  }
}
