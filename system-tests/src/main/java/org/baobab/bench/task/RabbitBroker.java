package org.baobab.bench.task;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A RabbitMQ of its own, from Debian's package: own data, own ports, on loopback; the one that the machine may run stays untouched. */
final class RabbitBroker implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/lib/rabbitmq/bin/rabbitmq-server");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process names;
    private final Process broker;
    private final int port;

    private RabbitBroker(Process names, Process broker, int port) {
        this.names = names;
        this.broker = broker;
        this.port = port;
    }

    /** Empty where the package is not installed. */
    static Optional<RabbitBroker> start(Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.empty();
        }
        Files.createDirectories(folder.resolve("home"));
        File log = folder.resolve("output.log").toFile();
        int port = freePort();
        Map<String, String> variables = variables(folder, port);
        Process names = start(variables, log, "epmd", "-port", variables.get("ERL_EPMD_PORT"), "-address", "127.0.0.1");
        RabbitBroker rabbit = new RabbitBroker(names, start(variables, log, PROGRAM.toString()), port);
        Runtime.getRuntime().addShutdownHook(new Thread(rabbit::close));
        rabbit.awaitPort(log);
        return Optional.of(rabbit);
    }

    private static Map<String, String> variables(Path folder, int port) throws IOException {
        return Map.ofEntries(
                Map.entry("HOME", folder.resolve("home").toString()),
                Map.entry("ERL_EPMD_ADDRESS", "127.0.0.1"),
                Map.entry("ERL_EPMD_PORT", Integer.toString(freePort())),
                Map.entry("RABBITMQ_NODENAME", "baobab-bench-" + port + "@localhost"),
                Map.entry("RABBITMQ_NODE_IP_ADDRESS", "127.0.0.1"),
                Map.entry("RABBITMQ_NODE_PORT", Integer.toString(port)),
                Map.entry("RABBITMQ_DIST_PORT", Integer.toString(freePort())),
                Map.entry("RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS", "-kernel inet_dist_use_interface {127,0,0,1}"),
                Map.entry("RABBITMQ_MNESIA_BASE", folder.resolve("data").toString()),
                Map.entry("RABBITMQ_LOG_BASE", folder.resolve("log").toString()),
                Map.entry(
                        "RABBITMQ_ENABLED_PLUGINS_FILE",
                        folder.resolve("plugins").toString()),
                Map.entry("RABBITMQ_CONFIG_FILE", folder.resolve("none").toString()),
                Map.entry("RABBITMQ_PID_FILE", folder.resolve("pid").toString()));
    }

    private static Process start(Map<String, String> variables, File log, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(variables);
        return builder.start();
    }

    private void awaitPort(File log) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!broker.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("RabbitMQ did not start: see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        broker.descendants().forEach(ProcessHandle::destroy);
        broker.destroy();
        try {
            if (!broker.waitFor(15, TimeUnit.SECONDS)) {
                broker.destroyForcibly();
            }
        } catch (InterruptedException e) {
            broker.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        names.destroy();
    }
}
