package org.baobab.platform.storage;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real S3 server, S3Proxy, as a process of its own: it checks signatures and keeps its objects in a folder. */
final class S3Server implements AutoCloseable {
    private static final Path JAR = Path.of("target/s3/s3proxy.jar").toAbsolutePath();
    private static final String ACCESS_KEY = "baobab-test";
    private static final String SECRET_KEY = "not-a-secret";

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectories(folder.resolve("data"));
        Path settings = Files.write(
                folder.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + ACCESS_KEY,
                        "s3proxy.credential=" + SECRET_KEY,
                        "jclouds.provider=filesystem",
                        "jclouds.filesystem.basedir=" + folder.resolve("data")));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(), "-Xmx128m", "-jar", JAR.toString(), "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.await(folder.resolve("s3proxy.log"));
        return server;
    }

    S3Address address(String secretKey) {
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        return new S3Address(endpoint, Optional.of(endpoint), "us-east-1", ACCESS_KEY, secretKey, "baobab-", true);
    }

    S3Address address() {
        return address(SECRET_KEY);
    }

    private void await(Path log) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The S3 server ended: " + Files.readString(log));
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The S3 server does not answer: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
