package io.claimshift.webhook;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts to one endpoint. It follows no redirect, for that could lead anywhere; it minds nothing of
 * an answer but the status; and a post is over after the given time, however slowly the receiver
 * drips.
 */
final class Poster implements AutoCloseable {
  private final Endpoint endpoint;
  private final Duration timeout;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "webhook-timeout");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param timeout of a whole post
   * @param names looks up hosts
   */
  Poster(Endpoint endpoint, Duration timeout, DnsResolver names) {
    this.endpoint = endpoint;
    this.timeout = timeout;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(endpoint.allowPrivate() ? names : new PublicAddresses(names))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(timeout))
                            .setSocketTimeout(Timeout.of(timeout))
                            .setTimeToLive(TimeValue.ofMinutes(1))
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom().setResponseTimeout(Timeout.of(timeout)).build())
            .setUserAgent("claimshift")
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  Answer post(Event event, Instant now) {
    byte[] body = endpoint.format().body(event);
    HttpPost post = new HttpPost(endpoint.url());
    post.setHeader("webhook-id", event.id());
    post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
    if (endpoint.signature() != null) {
      post.setHeader("webhook-signature", endpoint.signature().sign(event.id(), now, body));
    }
    post.setEntity(new ByteArrayEntity(body, ContentType.parse(endpoint.format().contentType())));
    ScheduledFuture<Boolean> end =
        clock.schedule(post::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
    AtomicReference<Answer> answer = new AtomicReference<>();
    try {
      return client.execute(post, response -> known(answer, response));
    } catch (PublicAddresses.PrivateAddressException e) {
      return new Answer.Refused("private-address", 0);
    } catch (UnknownHostException e) {
      return new Answer.Later("unknown-host", 0, Duration.ZERO);
    } catch (IOException e) {
      if (answer.get() != null) {
        // The status was there; that what follows it never ends is the receiver's own trouble.
        return answer.get();
      }
      String reason = post.isCancelled() ? "timeout" : e.getClass().getSimpleName();
      return new Answer.Later(reason, 0, Duration.ZERO);
    } finally {
      end.cancel(false);
    }
  }

  private static Answer known(AtomicReference<Answer> answer, ClassicHttpResponse response) {
    answer.set(answer(response));
    return answer.get();
  }

  private static Answer answer(ClassicHttpResponse response) {
    int status = response.getCode();
    if (status >= 200 && status < 300) {
      return new Answer.Accepted();
    }
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    return passing
        ? new Answer.Later("status", status, retryAfter(response.getFirstHeader("Retry-After")))
        : new Answer.Refused("status", status);
  }

  /** In seconds; the form with a date is as good as none, for the clocks may differ. */
  private static Duration retryAfter(Header header) {
    String value = header == null ? "" : header.getValue().strip();
    return value.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : Duration.ZERO;
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    client.close();
  }
}
