package org.baobab.system.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baobab.launcher.Folders;

/** With {@code -Dopensearch} the server under test searches in an OpenSearch that runs as a process beside it, and every test with it. */
final class TheOpenSearch {
    private static final Path MODULE = Path.of("opensearch/target").toAbsolutePath();
    private static final Path DATA = Path.of("target/opensearch").toAbsolutePath();

    private TheOpenSearch() {}

    static boolean isWanted() {
        return System.getProperty("opensearch") != null;
    }

    /** Starts it, and says with which settings the server finds it. */
    static Map<String, String> start() throws IOException {
        Folders.delete(DATA);
        Files.createDirectories(DATA);
        int port = freePort();
        Process process = new ProcessBuilder(command(port))
                .redirectError(DATA.resolve("opensearch.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop OpenSearch"));
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        while (line != null && !line.equals("UP")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("OpenSearch did not start: see " + DATA.resolve("opensearch.log"));
        }
        return Map.of("BAOBAB_SEARCH_BACKEND", "opensearch", "BAOBAB_SEARCH_HOSTS", "http://127.0.0.1:" + port);
    }

    private static List<String> command(int port) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = MODULE.resolve("classes") + File.pathSeparator + MODULE.resolve("lib") + "/*";
        return List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                "org.baobab.opensearch.OpenSearchNode",
                Integer.toString(port),
                DATA.resolve("node").toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
