package org.baobab.bench.transfer;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx of its own, from Debian's package: PUT by its dav module, GET by sendfile; own folder, own port, on loopback. */
public final class Nginx implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Empty where it is neither installed nor named by {@code BAOBAB_BENCH_NGINX}. */
    static Optional<Nginx> start(Path folder) throws IOException, InterruptedException {
        return start(folder, "dav_methods PUT DELETE;");
    }

    /** @param location what holds for every file of {@code folder/files} */
    public static Optional<Nginx> start(Path folder, String location) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of(System.getenv("BAOBAB_BENCH_NGINX"), "/usr/sbin/nginx", "/usr/bin/nginx")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        int port = freePort();
        Files.createDirectories(folder.resolve("files"));
        Files.createDirectories(folder.resolve("temp"));
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, settings(folder, port, location));
        Process process = new ProcessBuilder(List.of(
                        program.get().toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("error.log").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, port);
        Runtime.getRuntime().addShutdownHook(new Thread(nginx::close));
        nginx.awaitPort(folder);
        return Optional.of(nginx);
    }

    private static String settings(Path folder, int port, String location) {
        return """
                daemon off;
                worker_processes 2;
                pid %1$s/nginx.pid;
                user root;
                events { worker_connections 256; }
                http {
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    client_max_body_size 300m;
                    client_body_buffer_size 64k;
                    client_body_temp_path %1$s/files/temp;
                    proxy_temp_path %1$s/temp; fastcgi_temp_path %1$s/temp; uwsgi_temp_path %1$s/temp; scgi_temp_path %1$s/temp;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s/files;
                        location / { %3$s }
                    }
                }
                """.formatted(folder, port, location);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    private void awaitPort(Path folder) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("nginx did not start: see " + folder);
            }
            TimeUnit.MILLISECONDS.sleep(50);
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

    @Override
    public void close() {
        process.destroy();
    }
}
