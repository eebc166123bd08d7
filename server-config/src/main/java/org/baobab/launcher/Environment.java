package org.baobab.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that Baobab is on one machine: database, sandbox, server. Started in this order, stopped in the reverse. */
public final class Environment implements AutoCloseable {
    private static final long NEEDED_BYTES = 300L << 20;
    private static final Duration START_PATIENCE = Duration.ofMinutes(8);
    private static final Duration SANDBOX_PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Progress progress;
    private final Parts parts = Parts.load();
    private final Path downloads;
    private final Outside outside;
    private final Child sandbox;
    private final Wildfly wildfly;
    private final ServerHome serverHome;
    private Database database;

    public Environment(Settings settings, PrintStream out) {
        this.settings = settings;
        this.progress = new Progress(out);
        // Shared by all that runs from this checkout, tests included: only what is written to differs.
        this.downloads = settings.root().resolve(".baobab/parts");
        this.serverHome = new ServerHome(parts, settings.root().resolve("server-config/cli"), downloads);
        this.outside = new Outside(settings);
        this.sandbox = new Child("sandbox", settings.data());
        this.wildfly = new Wildfly(settings, serverHome);
    }

    /**
     * Starts what is not running. A port that another program holds is found before anything starts.
     *
     * @param ear the application, or null for a server that tests deploy to
     */
    public void start(Path ear) {
        stopLeftovers();
        requirePorts();
        requireSpace();
        // The database first: one that cannot be used is known before minutes went into the server.
        startDatabase();
        serverHome.prepare(progress);
        if (settings.demonstration()) {
            progress.step("Starting the sandbox");
            startSandbox();
        }
        progress.step("Starting the server");
        wildfly.start(ear, variables());
        if (ear == null) {
            wildfly.awaitManagement(START_PATIENCE);
        } else {
            wildfly.awaitReady(START_PATIENCE);
        }
    }

    /** Waits for the server to end by itself. */
    void join() throws InterruptedException {
        wildfly.child().process().ifPresent(process -> process.onExit().join());
    }

    @Override
    public void close() {
        if (wildfly.child().isRunning()) {
            progress.step("Stopping the server");
        }
        wildfly.stop();
        sandbox.stop(Duration.ofSeconds(5));
        if (ownsDatabase()) {
            stopDatabase();
        }
    }

    /** For tests of what a crash does: ends the server as a loss of power would. */
    public void killServer() {
        ProcessHandle process = serverProcess();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts the server again where the rest still runs. */
    public void startServer(Path ear) {
        wildfly.start(ear, variables());
        wildfly.awaitReady(START_PATIENCE);
    }

    public void stopDatabase() {
        if (databaseRuns()) {
            progress.step("Stopping PostgreSQL");
            postgres().close();
        }
    }

    public Database database() {
        return database;
    }

    public Settings settings() {
        return settings;
    }

    /** The server's process, for those who measure it. */
    public ProcessHandle serverProcess() {
        return wildfly.child().process().orElseThrow(() -> new LaunchException("The server does not run."));
    }

    Child server() {
        return wildfly.child();
    }

    /** For tests that look at what was logged. */
    public Path serverLog() {
        return wildfly.log();
    }

    String lastLines(int count) {
        return wildfly.lastLines(count);
    }

    Child sandbox() {
        return sandbox;
    }

    boolean databaseRuns() {
        return ownsDatabase() && Files.exists(settings.data()) && postgres().isRunning();
    }

    boolean ownsDatabase() {
        return settings.find("BAOBAB_DB_URL").isEmpty();
    }

    /** Starts the database alone, for programs that only need the rows. */
    public Database startDatabase() {
        if (ownsDatabase()) {
            progress.step("Starting PostgreSQL " + parts.postgresVersion());
            database = postgres().start(settings.postgresPort().orElse(null));
        } else {
            database = externalDatabase();
            progress.step("Looking at the database");
            database.check();
        }
        database.createServerSchema();
        return database;
    }

    /** As configured, and not looked at. */
    Database externalDatabase() {
        String url = settings.find("BAOBAB_DB_URL").orElseThrow();
        return new Database(
                url,
                settings.find("BAOBAB_DB_DIRECT_URL").orElse(url),
                settings.find("BAOBAB_DB_USER").orElse("baobab"),
                // A server that trusts its callers asks for none, and the datasource takes no empty one.
                settings.find("BAOBAB_DB_PASSWORD").orElse("none"));
    }

    /** Unpacks the server where no start did so yet, for programs that need some of its libraries. */
    void prepareServer() {
        // One that is there stays as it is: it may be running.
        if (!Files.exists(serverHome.path())) {
            serverHome.prepare(progress);
        }
    }

    private void stopLeftovers() {
        if (wildfly.child().isRunning() || sandbox.isRunning()) {
            progress.step("Stopping what an earlier launcher left running");
            wildfly.stop();
            sandbox.stop(Duration.ofSeconds(5));
        }
    }

    private void requirePorts() {
        Ports.requireFree(settings.httpPort(), "the application", "BAOBAB_HTTP_PORT");
        Ports.requireFree(settings.managementPort(), "the management console", "BAOBAB_MANAGEMENT_PORT");
        if (settings.demonstration()) {
            Ports.requireFree(settings.sandboxPort(), "the sandbox", "BAOBAB_SANDBOX_PORT");
            Ports.requireFree(settings.sandboxSmtpPort(), "the sandbox's mail", "BAOBAB_SANDBOX_SMTP_PORT");
        }
    }

    /** A disk that fills up while PostgreSQL writes is a worse place to hear of it. */
    private void requireSpace() {
        try {
            Files.createDirectories(settings.data());
            long free = Files.getFileStore(settings.data()).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new LaunchException("Only %d MB are free in %s; Baobab needs at least %d MB to run."
                        .formatted(free >> 20, settings.data(), NEEDED_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new LaunchException("Cannot write in " + settings.data() + ": " + e.getMessage(), e);
        }
    }

    private EmbeddedPostgres postgres() {
        Path binaries = downloads.resolve("postgres-" + parts.postgresVersion());
        try {
            if (!Files.exists(binaries)) {
                Path unpacking = downloads.resolve("postgres.part");
                Folders.delete(unpacking);
                Archives.untarFromJar(parts.postgresJar(), unpacking);
                Files.move(unpacking, binaries);
            }
        } catch (IOException e) {
            throw new LaunchException("Could not unpack PostgreSQL into " + binaries + ": " + e.getMessage(), e);
        }
        return new EmbeddedPostgres(binaries, settings.data().resolve("postgres"));
    }

    private void startSandbox() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = settings.root().resolve("sandbox/target/baobab-sandbox.jar");
        sandbox.start(
                List.of(java, "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar.toString()),
                settings.data(),
                outside.forSandbox());
        awaitSandbox();
    }

    /** The server reads what the sandbox writes when it starts, and a sandbox that cannot start is better known now. */
    private void awaitSandbox() {
        long end = System.nanoTime() + SANDBOX_PATIENCE.toNanos();
        try (Knock knock = new Knock("/health", settings.sandboxPort())) {
            while (!knock.isAnswered()) {
                if (!sandbox.isRunning() || System.nanoTime() > end) {
                    throw new LaunchException("The sandbox did not start:\n" + sandbox.lastLines(10));
                }
                Thread.sleep(Duration.ofMillis(50));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while the sandbox was starting", e);
        }
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>(settings.environment());
        variables.putAll(database.variables());
        variables.put("BAOBAB_PUBLIC_URL", settings.publicUrl());
        variables.put("BAOBAB_DEMO", Boolean.toString(settings.demonstration()));
        variables.putIfAbsent(
                "BAOBAB_STORAGE_FOLDER", settings.data().resolve("objects").toString());
        variables.put("BAOBAB_LOG_FILE_TEXT", Boolean.toString(!settings.jsonLog()));
        variables.put("BAOBAB_LOG_FILE_JSON", Boolean.toString(settings.jsonLog()));
        // The file is enough: what a console prints would be a second copy that nothing rotates.
        variables.put("BAOBAB_LOG_CONSOLE_TEXT", "false");
        variables.put("BAOBAB_LOG_CONSOLE_JSON", "false");
        // glibc keeps a heap for each thread otherwise: a hundred megabytes that nobody uses.
        variables.putIfAbsent("MALLOC_ARENA_MAX", "2");
        int processors = Runtime.getRuntime().availableProcessors();
        variables.putIfAbsent("BAOBAB_IO_THREADS", Integer.toString(Math.max(2, processors)));
        variables.putIfAbsent("BAOBAB_WORKER_THREADS", Integer.toString(Math.max(16, 8 * processors)));
        if (settings.demonstration()) {
            variables.putAll(outside.forServer());
        }
        return variables;
    }
}
