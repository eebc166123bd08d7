package org.baobab.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.baobab.launcher.Database;

/** The yardstick, running in a virtual machine of its own so that its processor time can be told apart. */
final class YardstickProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final int port;

    private YardstickProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static YardstickProcess start(Database database, Session session, File log)
            throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-classpath",
                System.getProperty("java.class.path"),
                Yardstick.class.getName(),
                Integer.toString(port),
                session.account(),
                Base64.getEncoder().encodeToString(session.health().getBytes(StandardCharsets.UTF_8)));
        command.environment().put("YARDSTICK_URL", database.directUrl());
        command.environment().put("YARDSTICK_USER", database.user());
        command.environment().put("YARDSTICK_PASSWORD", database.password());
        command.redirectErrorStream(true).redirectOutput(log);
        YardstickProcess yardstick = new YardstickProcess(command.start(), port);
        yardstick.awaitPort(log);
        return yardstick;
    }

    Target target() {
        return new Target("yardstick", port, process.pid());
    }

    private void awaitPort(File log) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IOException("The yardstick did not start: see " + log);
            }
            pause();
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The end of its input is its sign to stop. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
