package org.baobab.bench.schedule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.baobab.bench.BenchServer;
import org.baobab.launcher.Database;
import org.baobab.launcher.Environment;
import org.baobab.launcher.Folders;
import org.baobab.launcher.Settings;

/** One more server on the database of the benchmark, as a node of a cluster: its own name, ports and folder, the others' rows and files. */
final class Node implements AutoCloseable {
    private static final int CLUSTER_PORT = 7600;
    private static final int MESSAGING_PORT = 7700;
    private static final int PORTS = 20;

    private final String name;
    private final Environment environment;
    private final Path ear;

    private Node(String name, Environment environment, Path ear) {
        this.name = name;
        this.environment = environment;
        this.ear = ear;
    }

    /** @param number from 1; no two nodes have the same ports */
    static Node of(BenchServer server, String name, int number, Path data) throws Exception {
        int offset = server.settings().offset() + number * PORTS;
        Database database = server.database();
        Map<String, String> variables = new HashMap<>();
        variables.put("BAOBAB_PORT_OFFSET", Integer.toString(offset));
        variables.put("BAOBAB_CLUSTER", "bench-schedule");
        // Nothing is looked for here, and nodes of a cluster have no index in files.
        variables.put("BAOBAB_SEARCH_BACKEND", "none");
        variables.put("BAOBAB_CLUSTER_PASSWORD", "bench-schedule");
        variables.put("BAOBAB_CLUSTER_PORT", Integer.toString(CLUSTER_PORT + offset));
        variables.put("BAOBAB_CLUSTER_MESSAGING_PORT", Integer.toString(MESSAGING_PORT + offset));
        variables.put("BAOBAB_NODE", name);
        variables.put("BAOBAB_DEMO", "false");
        variables.put("BAOBAB_DB_URL", database.url());
        variables.put("BAOBAB_DB_DIRECT_URL", database.directUrl());
        variables.put("BAOBAB_DB_USER", database.user());
        variables.put("BAOBAB_DB_PASSWORD", database.password());
        variables.put(
                "BAOBAB_STORAGE_FOLDER",
                server.settings().data().resolve("objects").toString());
        // What jobs have to tell arrives where the benchmark's own server would send it.
        variables.put("BAOBAB_SMTP_HOST", "127.0.0.1");
        variables.put("BAOBAB_SMTP_PORT", Integer.toString(server.settings().sandboxSmtpPort()));
        Settings settings = new Settings(server.settings().root(), data, variables);
        new Environment(settings, System.err).close();
        Folders.delete(data);
        Environment environment = new Environment(settings, System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
        return new Node(name, environment, server.ear());
    }

    String name() {
        return name;
    }

    /** Returns when it is ready. */
    void start() {
        environment.start(ear);
    }

    /** Ends it as a loss of power would. */
    void kill() {
        environment.killServer();
    }

    @Override
    public void close() {
        environment.close();
    }
}
