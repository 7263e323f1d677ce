package io.claimshift.app;

import java.util.Locale;
import java.util.Map;

/**
 * What a bench run measured; as JSON these are the fields.
 *
 * @param machine processors, heap limit, virtual machine
 * @param articles played while measuring, without those of the warm-up
 * @param rate asked for, 0 for flat out
 * @param seconds from the first article sent to the last output
 * @param articlesPerSecond over those seconds
 * @param cpuMicrosPerArticle processor time of this process, broker and player included where they
 *     run in it
 * @param compilerMicrosPerArticle of it spent compiling Java code, which ends as the process warms
 * @param heapBytesPerArticle heap still in use after a collection, more than before, for an article
 * @param residentMegabytes memory of the process at the end
 * @param gcMillis spent collecting garbage
 * @param latency milliseconds from the time an article was due to a reader of committed records, by
 *     topic
 * @param stages share of the processor time of threads that run Java code, so without compiling
 * @param relays records a second of a topology that only passes on, by internal topics on its way
 */
record BenchReport(
    Map<String, Object> machine,
    long articles,
    double rate,
    double seconds,
    double articlesPerSecond,
    double cpuMicrosPerArticle,
    double compilerMicrosPerArticle,
    double heapBytesPerArticle,
    long residentMegabytes,
    long gcMillis,
    Map<String, Latency.Summary> latency,
    Map<String, Double> stages,
    Map<String, Double> relays) {

  /** The same with what was measured of topologies that only pass on. */
  BenchReport beside(Map<String, Double> others) {
    return new BenchReport(
        machine,
        articles,
        rate,
        seconds,
        articlesPerSecond,
        cpuMicrosPerArticle,
        compilerMicrosPerArticle,
        heapBytesPerArticle,
        residentMegabytes,
        gcMillis,
        latency,
        stages,
        others);
  }

  /** For a person, as it stands in the documentation. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(text, "machine", machine.toString());
    line(text, "articles", String.format(Locale.ROOT, "%,d in %.1f s", articles, seconds));
    line(
        text,
        "throughput",
        String.format(
            Locale.ROOT,
            "%,.0f articles/s%s",
            articlesPerSecond,
            rate > 0 ? String.format(Locale.ROOT, ", asked for %,.0f", rate) : ", flat out"));
    relays.forEach(
        (hops, perSecond) ->
            line(
                text,
                "passing on",
                String.format(
                    Locale.ROOT,
                    "%,.0f records/s with %s internal topics: the pipeline is %.2f of it",
                    perSecond,
                    hops,
                    articlesPerSecond / perSecond)));
    line(
        text,
        "an article",
        String.format(
            Locale.ROOT,
            "%,.0f microseconds of processor time, of it %,.0f compiling; %,.0f bytes of heap kept",
            cpuMicrosPerArticle,
            compilerMicrosPerArticle,
            heapBytesPerArticle));
    line(text, "memory", residentMegabytes + " MB resident, " + gcMillis + " ms collecting");
    latency.forEach((topic, one) -> line(text, "latency " + topic, percentiles(one)));
    stages.forEach(
        (stage, share) ->
            line(text, "share " + stage, String.format(Locale.ROOT, "%.1f %%", share * 100)));
    return text.toString().stripTrailing();
  }

  private static String percentiles(Latency.Summary one) {
    return String.format(
        Locale.ROOT,
        "p50 %,d ms, p95 %,d ms, p99 %,d ms, most %,d ms (%,d records)",
        one.p50(),
        one.p95(),
        one.p99(),
        one.max(),
        one.count());
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format("%-26s %s%n", name, value));
  }
}
