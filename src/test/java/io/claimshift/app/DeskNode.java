package io.claimshift.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimshift.wire.Json;
import io.claimshift.wire.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** An instance with its desk in this process, as {@code run --desk} makes it. */
final class DeskNode implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Desk desk;
  private final Instance instance;

  private DeskNode(Settings settings) throws InterruptedException {
    desk = Desk.open(settings, new SimpleMeterRegistry());
    instance = new Instance(settings, null, desk.self());
    desk.attach(instance.claims());
    instance.start();
  }

  /** Another instance of the cluster's application, on a state directory and port of its own. */
  static DeskNode start(LocalCluster cluster, Path state, int port) throws InterruptedException {
    Map<String, String> values = new HashMap<>(cluster.settings().originalsStrings());
    values.put("state.dir", state.toString());
    values.put(Settings.DESK_PORT, Integer.toString(port));
    return new DeskNode(new Settings(values));
  }

  URI address() {
    return desk.address();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(desk.address().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " gives " + answer.statusCode() + ": " + answer.body());
    }
    return Json.MAPPER.readTree(answer.body());
  }

  /** Sends the sample stream. */
  static void play(LocalCluster cluster) throws IOException {
    try (Lines sample = new Lines(SampleStream.open());
        RawProducer producer =
            new RawProducer(
                cluster.settings().clients(), cluster.settings().topics().named(Topics.RAW))) {
      for (byte[] line = sample.next(); line != null; line = sample.next()) {
        producer.send(line);
      }
      producer.flush();
    }
  }

  /** Stops the instance; its desk goes on and holds nothing. */
  void stopInstance() {
    instance.close();
  }

  @Override
  public void close() {
    instance.close();
    desk.close();
  }
}
