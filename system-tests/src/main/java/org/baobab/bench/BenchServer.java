package org.baobab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.baobab.launcher.Database;
import org.baobab.launcher.Environment;
import org.baobab.launcher.Folders;
import org.baobab.launcher.Settings;

/** The application as {@code ./baobab run} starts it, with data and ports of its own and without rate limits. */
public final class BenchServer implements AutoCloseable {
    private static final String OFFSET = "6900";

    private final Environment environment;
    private final Path ear;

    private BenchServer(Environment environment, Path ear) {
        this.environment = environment;
        this.ear = ear;
    }

    static BenchServer start(Path root, Path data) throws IOException {
        return start(root, data, Map.of());
    }

    /** @param more settings for what is measured, in the environment's names */
    public static BenchServer start(Path root, Path data, Map<String, String> more) throws IOException {
        return start(root, data, more, root.resolve("ear/target/baobab.ear").toAbsolutePath());
    }

    /** With an application that has more in it than the one that was built. */
    public static BenchServer start(Path root, Path data, Path ear) throws IOException {
        return start(root, data, Map.of(), ear);
    }

    private static BenchServer start(Path root, Path data, Map<String, String> more, Path ear) throws IOException {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("BAOBAB_PORT_OFFSET", System.getenv().getOrDefault("BAOBAB_BENCH_PORT_OFFSET", OFFSET));
        variables.put("BAOBAB_RATE_LIMIT_ENABLED", "false");
        new Environment(new Settings(root, data, variables), System.err).close();
        Folders.delete(data);
        Environment environment = new Environment(new Settings(root, data, variables), System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(environment::close));
        environment.start(ear);
        return new BenchServer(environment, ear);
    }

    public int port() {
        return environment.settings().httpPort();
    }

    public Database database() {
        return environment.database();
    }

    Target target() {
        return new Target("Baobab", port(), environment.serverProcess().pid());
    }

    /** The demonstration's operator. */
    public Operator operator() throws IOException, InterruptedException {
        return Operator.signIn(port(), "operator@demo.baobab.test");
    }

    /** The demonstration's owner of a fleet. */
    public Operator owner() throws IOException, InterruptedException {
        return Operator.signIn(port(), "owner@zenfleet.demo.baobab.test");
    }

    public Environment environment() {
        return environment;
    }

    public Path ear() {
        return ear;
    }

    /** To the application's database, as its user. */
    public Connection connect() throws SQLException {
        Database database = environment.database();
        return DriverManager.getConnection(database.directUrl(), database.user(), database.password());
    }

    public Settings settings() {
        return environment.settings();
    }

    @Override
    public void close() {
        environment.close();
    }
}
