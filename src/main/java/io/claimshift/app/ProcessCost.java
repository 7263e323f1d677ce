package io.claimshift.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process has used up to a moment; the difference of two is what lies between.
 *
 * @param cpuNanos processor time of all threads, the virtual machine's own included
 * @param compilerNanos of it by the compiler of the virtual machine, 0 where the system does not
 *     tell
 * @param gcMillis time spent collecting garbage
 * @param heapBytes heap in use after a collection
 * @param residentBytes memory the system holds for the process, 0 where it does not tell
 */
record ProcessCost(
    long cpuNanos, long compilerNanos, long gcMillis, long heapBytes, long residentBytes) {

  /** As of now; collects garbage first. */
  static ProcessCost now() {
    System.gc();
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long gc = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      gc += Math.max(0, collector.getCollectionTime());
    }
    return new ProcessCost(
        system.getProcessCpuTime(),
        CompilerTime.nanos(),
        gc,
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        resident());
  }

  private static long resident() {
    Path status = Path.of("/proc/self/status");
    try {
      for (String line :
          Files.isReadable(status) ? Files.readAllLines(status) : List.<String>of()) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    } catch (IOException e) {
      // Only Linux tells; elsewhere the figure is left out.
      return 0;
    }
    return 0;
  }
}
