package io.claimshift.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CompilerTimeTest {

  @Test
  @EnabledOnOs(OS.LINUX)
  void nanos_afterTheStart_isSomeOfTheProcessorTimeAndNotAll() {
    long compiling = CompilerTime.nanos();

    long all =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime();
    assertThat(compiling).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(20)).isLessThan(all);
  }
}
