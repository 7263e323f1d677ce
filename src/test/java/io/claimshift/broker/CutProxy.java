package io.claimshift.broker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Passes connections on to a loopback port, until the cable is cut; then none gets through. */
public final class CutProxy implements AutoCloseable {
  private final ServerSocket server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile boolean cut;

  CutProxy() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName(Ports.LOOPBACK));
  }

  int port() {
    return server.getLocalPort();
  }

  CutProxy to(int port) {
    target = port;
    start(this::accept);
    return this;
  }

  /** Ends all connections and refuses new ones. */
  public void cut() {
    cut = true;
    open.forEach(CutProxy::close);
  }

  /** Lets connections through again. */
  public void mend() {
    cut = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        if (cut) {
          close(client);
        } else {
          connect(client);
        }
      } catch (IOException e) {
        // The target is down, or the proxy is closing: the client sees a closed connection.
        continue;
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      Socket broker = new Socket(Ports.LOOPBACK, target);
      open.add(client);
      open.add(broker);
      start(() -> pump(client, broker));
      start(() -> pump(broker, client));
    } catch (IOException e) {
      close(client);
      throw e;
    }
  }

  private void pump(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // Cut, or closed by one side: both sides end.
    } finally {
      close(from);
      close(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cut-proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
  }
}
