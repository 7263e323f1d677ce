package io.claimshift.desk;

import io.claimshift.desk.AlertFeed.Entry;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Server-sent events: an {@code alert} for each new alert, a {@code beat} at once and whenever
 * nothing else was to say, so that a page can tell silence from a dead line. Each stream takes a
 * thread of the server, hence the limit.
 */
final class AlertStream implements Handler, AutoCloseable {
  static final int MAX_STREAMS = 100;

  private static final Duration BEAT = Duration.ofSeconds(10);
  private static final String FIRST = "retry: 2000\nevent: beat\ndata: 1\n\n";
  private static final String NOTHING_NEW = "event: beat\ndata: 1\n\n";

  private final Set<Subscription> streams = ConcurrentHashMap.newKeySet();
  private final AlertFeed feed;
  private volatile boolean closed;

  AlertStream(AlertFeed feed) {
    this.feed = feed;
  }

  @Override
  public void handle(Context context) throws InterruptedException {
    if (streams.size() >= MAX_STREAMS) {
      throw Problem.notNow("Too many streams are open.", 10).thrown();
    }
    AlertFilter filter = AlertFilter.of(new Parameters(context));
    Subscription reader = feed.subscribe(context.header("Last-Event-ID"));
    streams.add(reader);
    try (reader) {
      context.disableCompression().contentType("text/event-stream; charset=utf-8");
      follow(reader, filter, context.res().getOutputStream());
    } catch (IOException gone) {
      // The page was closed; there is nobody left to tell.
    } finally {
      streams.remove(reader);
    }
  }

  int open() {
    return streams.size();
  }

  @Override
  public void close() {
    closed = true;
    streams.forEach(Subscription::close);
  }

  private void follow(Subscription reader, AlertFilter filter, OutputStream out)
      throws IOException, InterruptedException {
    send(out, FIRST);
    while (reader.isOpen() && !closed) {
      Optional<Entry> next = reader.next(BEAT);
      if (next.isEmpty() || filter.matches(next.get().alert())) {
        send(out, next.map(AlertStream::event).orElse(NOTHING_NEW));
      }
    }
  }

  private static String event(Entry entry) {
    return "event: alert\nid: " + entry.id() + "\ndata: " + entry.json() + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
